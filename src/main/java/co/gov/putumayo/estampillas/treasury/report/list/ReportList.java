package co.gov.putumayo.estampillas.treasury.report.list;

import co.gov.putumayo.estampillas.shared.sheet.SheetWriter;
import co.gov.putumayo.estampillas.treasury.report.ReportDays;
import java.util.List;

/** A list as a file. */
interface ReportList {

    /** In addresses. */
    String name();

    /** Of the file and its sheet, in Spanish. */
    String title();

    List<String> header();

    /** Row by row, in bounded memory. */
    void write(ReportDays days, SheetWriter sheet);
}

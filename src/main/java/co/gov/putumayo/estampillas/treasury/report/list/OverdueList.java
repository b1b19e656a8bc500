package co.gov.putumayo.estampillas.treasury.report.list;

import co.gov.putumayo.estampillas.declaration.obligation.OverdueView;
import co.gov.putumayo.estampillas.declaration.obligation.ReadOverdue;
import co.gov.putumayo.estampillas.shared.paging.PageRequest;
import co.gov.putumayo.estampillas.shared.sheet.SheetWriter;
import co.gov.putumayo.estampillas.treasury.report.ReportDays;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Consumer;

/** Months that somebody did not declare in time; nothing of what is in a declaration (art. 418). */
@ApplicationScoped
class OverdueList implements ReportList {

    private static final String EVERYBODY = "";

    private final ReadOverdue overdue;

    OverdueList(ReadOverdue overdue) {
        this.overdue = overdue;
    }

    @Override
    public String name() {
        return "overdue-obligations";
    }

    @Override
    public String title() {
        return "obligaciones-vencidas";
    }

    @Override
    public List<String> header() {
        return List.of(
                "nit",
                "nombre",
                "clase",
                "periodo",
                "vencimiento",
                "meses_tarde",
                "emplazada",
                "articulo_sancion",
                "tasa_sancion",
                "sancion_minima");
    }

    @Override
    public void write(ReportDays days, SheetWriter sheet) {
        read(
                days,
                row ->
                        sheet.row(
                                row.nit(),
                                row.name(),
                                row.kind(),
                                row.period(),
                                row.dueDate(),
                                row.monthsLate(),
                                row.summonedOn(),
                                row.penaltyEstimate().article(),
                                row.penaltyEstimate().rate(),
                                row.penaltyEstimate().minimum()));
    }

    /** Those whose due date is one of the days. */
    void read(ReportDays days, Consumer<OverdueView> to) {
        PageRequest page = new PageRequest(PageRequest.MAX_LIMIT, EVERYBODY);
        List<OverdueView> rows = overdue.list(EVERYBODY, page);
        while (!rows.isEmpty()) {
            rows.stream().filter(row -> isIn(days, row)).forEach(to);
            page = new PageRequest(PageRequest.MAX_LIMIT, rows.get(rows.size() - 1).key());
            rows = overdue.list(EVERYBODY, page);
        }
    }

    private static boolean isIn(ReportDays days, OverdueView row) {
        return !row.dueDate().isBefore(days.from()) && !row.dueDate().isAfter(days.to());
    }
}

package co.gov.putumayo.estampillas.treasury.report;

import co.gov.putumayo.estampillas.shared.sheet.SheetFormat;
import co.gov.putumayo.estampillas.shared.sheet.SheetWriter;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Writes reports to files while it reads them. */
@ApplicationScoped
public class ReportFiles {

    private final ReadCollection collection;
    private final ReadReceiptLines receipts;

    ReportFiles(ReadCollection collection, ReadReceiptLines receipts) {
        this.collection = collection;
        this.receipts = receipts;
    }

    public void collection(CollectionQuery query, SheetFormat format, OutputStream out)
            throws IOException {
        List<String> header =
                List.of(
                        "periodo",
                        "estampilla",
                        "nit_entidad",
                        "entidad",
                        "municipio",
                        "pagos",
                        "recaudo",
                        "devuelto");
        try (SheetWriter sheet = SheetWriter.open(format, out, "Recaudo", header)) {
            collection.read(
                    query,
                    row ->
                            sheet.row(
                                    row.period(),
                                    row.levy(),
                                    row.entity(),
                                    row.entityName(),
                                    row.municipality(),
                                    row.payments(),
                                    row.amount(),
                                    row.refunded()));
        }
    }

    public void receipts(CollectionQuery query, SheetFormat format, OutputStream out)
            throws IOException {
        List<String> header =
                List.of(
                        "fecha_pago",
                        "recibo",
                        "nit_entidad",
                        "estampilla",
                        "nombre",
                        "valor",
                        "estado");
        try (SheetWriter sheet = SheetWriter.open(format, out, "Recibos", header)) {
            receipts.read(
                    query,
                    line ->
                            sheet.row(
                                    line.paidAtInBogota(),
                                    line.number(),
                                    line.entity(),
                                    line.levy(),
                                    line.name(),
                                    line.amount(),
                                    line.status()));
        }
    }

    void funds(List<FundRow> rows, SheetFormat format, OutputStream out) throws IOException {
        List<String> header = List.of("clase", "fondo", "estampilla", "recibido", "salido");
        try (SheetWriter sheet = SheetWriter.open(format, out, "Fondos", header)) {
            rows.forEach(
                    row -> sheet.row(row.kind(), row.fund(), row.levy(), row.given(), row.taken()));
        }
    }

    void year(YearlyReport report, SheetFormat format, OutputStream out) throws IOException {
        List<String> header =
                List.of(
                        "articulo",
                        "estampilla",
                        "periodo",
                        "fondo",
                        "pagos",
                        "recaudo",
                        "devuelto",
                        "destinado");
        try (SheetWriter sheet = SheetWriter.open(format, out, "Informe", header)) {
            report.months()
                    .forEach(
                            month ->
                                    sheet.row(
                                            report.article(),
                                            report.levy(),
                                            month.period(),
                                            null,
                                            month.payments(),
                                            month.amount(),
                                            month.refunded(),
                                            null));
            report.funds()
                    .forEach(
                            fund ->
                                    sheet.row(
                                            report.article(),
                                            report.levy(),
                                            report.year(),
                                            fund.fund(),
                                            null,
                                            null,
                                            null,
                                            fund.amount()));
        }
    }
}

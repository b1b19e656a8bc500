package co.gov.putumayo.estampillas.receipt;

import co.gov.putumayo.estampillas.shared.CheckedCode;
import co.gov.putumayo.estampillas.tariff.Assessment.Base;
import co.gov.putumayo.estampillas.tariff.Assessment.Kind;
import co.gov.putumayo.estampillas.tariff.Assessment.Line;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/** Receipts as they would be issued, without a database. */
final class SampleReceipts {

    private SampleReceipts() {}

    /** A receipt with as many lines as there are stamps. */
    static ReceiptDocument withSevenLines() {
        return of(
                new ReceiptDocument.Act(
                        "contract",
                        "Contrato",
                        "public-works",
                        false,
                        "CO-2026-014",
                        "Mejoramiento de la vía terciaria Mocoa – Villagarzón, vereda El Líbano, con"
                                + " placa huella & obras de drenaje <tramo 2>",
                        LocalDate.of(2026, 3, 15)),
                List.of(
                        stamp("Estampilla Pro-Desarrollo Fronterizo", "0.005", 5_000_000, "312"),
                        stamp("Estampilla Pro-Electrificación Rural", "0.005", 5_000_000, "321"),
                        stamp("Estampilla Pro-Cultura", "0.005", 5_000_000, "326"),
                        stamp("Estampilla Pro-Desarrollo Departamental", "0.005", 5_000_000, "331"),
                        stamp(
                                "Estampilla para el Bienestar del Adulto Mayor",
                                "0.049",
                                49_000_000,
                                "336"),
                        stamp(
                                "Estampilla Pro-Desarrollo Instituto Tecnológico del Putumayo",
                                "0.03",
                                30_000_000,
                                "341"),
                        stamp("Estampilla Pro-Bomberil", "0.012", 12_000_000, "348")));
    }

    /** A receipt of a fee counted in units. */
    static ReceiptDocument withFee() {
        return of(
                new ReceiptDocument.Act(
                        "fee", "Pasaporte", null, null, null, null, LocalDate.of(2026, 3, 15)),
                List.of(
                        new Line(
                                "passport",
                                Kind.FEE,
                                "Pasaporte",
                                new Base("uvt", "52374"),
                                "2.59",
                                2,
                                "272000",
                                272_000,
                                "766/2018",
                                "378")));
    }

    /** A receipt for a certificate with this description. */
    static ReceiptDocument describedAs(String description) {
        return of(
                new ReceiptDocument.Act(
                        "certificate",
                        "Certificado",
                        null,
                        null,
                        null,
                        description,
                        LocalDate.of(2026, 3, 15)),
                List.of(stamp("Estampilla Pro-Cultura", "0.1", 5_000, "326")));
    }

    private static Line stamp(String name, String rate, long amount, String article) {
        return new Line(
                name,
                Kind.STAMP,
                name,
                new Base("contract-value", "1000000000"),
                rate,
                null,
                Long.toString(amount),
                amount,
                "766/2018",
                article);
    }

    /** A receipt for an act with this number; always the same, code included. */
    static ReceiptDocument ofAct(String number) {
        return of(
                "7K3M-9QWX-2ABC-DEFG-5",
                new ReceiptDocument.Act(
                        "contract",
                        "Contrato",
                        "public-works",
                        false,
                        number,
                        "Puente sobre el río Mocoa",
                        LocalDate.of(2026, 3, 15)),
                List.of(stamp("Estampilla Pro-Cultura", "0.005", 5_000_000, "326")));
    }

    private static ReceiptDocument of(ReceiptDocument.Act act, List<Line> lines) {
        return of(CheckedCode.random().display(), act, lines);
    }

    private static ReceiptDocument of(String code, ReceiptDocument.Act act, List<Line> lines) {
        return new ReceiptDocument(
                "R-2026-0000001",
                code,
                "https://estampillas.putumayo.gov.co/verificar/" + code,
                new ReceiptDocument.Collector(
                        "Departamento del Putumayo", "800094164-4", "Secretaría de Hacienda"),
                new ReceiptDocument.Entity("800247940", "Instituto Tecnológico del Putumayo"),
                act,
                "J. P. G., CC •••••789",
                lines,
                lines.stream().mapToLong(Line::amount).sum(),
                OffsetDateTime.parse("2026-03-16T23:21:33-05:00"),
                new ReceiptDocument.Bank("1007", "BANCOLOMBIA"),
                "3152487",
                "L-2026-0000001",
                "766-2018",
                OffsetDateTime.parse("2026-03-16T23:21:35-05:00"),
                null,
                null,
                null);
    }
}

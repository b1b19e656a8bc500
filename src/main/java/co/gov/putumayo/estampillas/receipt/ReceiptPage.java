package co.gov.putumayo.estampillas.receipt;

import co.gov.putumayo.estampillas.shared.TaxId;
import co.gov.putumayo.estampillas.shared.pdf.QrCode;
import co.gov.putumayo.estampillas.tariff.Assessment;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A receipt in the words and figures of a Colombian reader, for the template of the PDF. */
public record ReceiptPage(ReceiptDocument receipt, QrCode qr) {

    private static final Locale SPANISH = Locale.forLanguageTag("es-CO");
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d 'de' MMMM 'de' uuuu", SPANISH);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d 'de' MMMM 'de' uuuu, HH:mm:ss", SPANISH);

    private static final Map<String, String> BASES =
            Map.of(
                    "contract-value", "valor del contrato",
                    "monthly-salary", "salario básico mensual",
                    "sale-value", "valor de la venta",
                    "smdlv", "salario mínimo diario (SMDLV)",
                    "smmlv", "salario mínimo mensual (SMMLV)",
                    "uvt", "unidad de valor tributario (UVT)");

    /** A row of the table. */
    public record Row(
            String name,
            String base,
            String baseKind,
            String rate,
            String article,
            String amount) {}

    /** Of a certificate, what would be owed. */
    public List<Row> rows() {
        List<Assessment.Line> lines = exempt() ? receipt.freed() : receipt.lines();
        return lines.stream().map(ReceiptPage::row).toList();
    }

    /** The kind of base when all lines have the same, to say it once; null otherwise. */
    public String commonBase() {
        List<String> kinds = rows().stream().map(Row::baseKind).distinct().toList();
        return kinds.size() == 1 ? kinds.get(0) : null;
    }

    public String total() {
        return pesos(BigDecimal.valueOf(receipt.total()));
    }

    public String title() {
        return switch (receipt.proves()) {
            case PAID -> "Recibo oficial de pago de estampillas";
            case WITHHELD -> "Recibo oficial de estampillas retenidas";
            case EXEMPT -> "Certificado de exención de estampillas";
        };
    }

    /** What happened to each value, as the headings of the table say it. */
    public String settled() {
        return switch (receipt.proves()) {
            case PAID -> "pagado";
            case WITHHELD -> "retenido";
            case EXEMPT -> "exento";
        };
    }

    /** Nobody paid an exempt act: its total is what is left to pay for these stamps. */
    public String totalName() {
        return exempt() ? "Total a pagar" : "Total " + settled();
    }

    public boolean exempt() {
        return receipt.proves() == ReceiptKind.EXEMPT;
    }

    public boolean withheld() {
        return receipt.proves() == ReceiptKind.WITHHELD;
    }

    public String paymentOrderDate() {
        return DAY.format(receipt.withholding().paymentOrderDate());
    }

    /** Only of a paid receipt. */
    public String paidAt() {
        return MOMENT.format(receipt.paidAt());
    }

    public String issuedAt() {
        return MOMENT.format(receipt.issuedAt());
    }

    public String actDate() {
        return DAY.format(receipt.act().date());
    }

    public String entityNit() {
        return TaxId.nit(receipt.entity().nit()).map(TaxId::display).orElse(receipt.entity().nit());
    }

    /** Where a code is typed by hand: the page behind the QR code, without the code. */
    public String verificationPage() {
        return receipt.verificationUrl().substring(0, receipt.verificationUrl().lastIndexOf('/'));
    }

    /** Where phones without network verify the QR code, once they have opened it. */
    public String offlinePage() {
        return verificationPage() + "/offline";
    }

    private static Row row(Assessment.Line line) {
        return new Row(
                line.name(),
                pesos(new BigDecimal(line.base().amount())),
                BASES.getOrDefault(line.base().kind(), line.base().kind()),
                rate(line),
                "Ord. " + line.ordinance() + ", art. " + line.article(),
                pesos(BigDecimal.valueOf(line.amount())));
    }

    /** A fee is a number of units of its base, times its quantity; anything else a percentage. */
    private static String rate(Assessment.Line line) {
        BigDecimal rate = new BigDecimal(line.rate());
        if (line.kind() != Assessment.Kind.FEE) {
            return number(rate.movePointRight(2), "#,##0.####") + " %";
        }
        String units =
                number(rate, "#,##0.####") + " " + line.base().kind().toUpperCase(Locale.ROOT);
        return line.quantity() == null || line.quantity() == 1
                ? units
                : units + " × " + line.quantity();
    }

    private static String pesos(BigDecimal amount) {
        return "$ " + number(amount, "#,##0.##");
    }

    private static String number(BigDecimal value, String pattern) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        symbols.setGroupingSeparator('.');
        symbols.setDecimalSeparator(',');
        return new DecimalFormat(pattern, symbols).format(value);
    }
}

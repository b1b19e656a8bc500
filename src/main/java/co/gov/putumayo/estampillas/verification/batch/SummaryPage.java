package co.gov.putumayo.estampillas.verification.batch;

import co.gov.putumayo.estampillas.shared.Decimals;
import co.gov.putumayo.estampillas.shared.TaxId;
import co.gov.putumayo.estampillas.shared.sheet.CellError;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A summary in the words and figures of a Colombian reader, for the template of the PDF. */
public final class SummaryPage {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern(
                    "d 'de' MMMM 'de' uuuu, HH:mm:ss", Locale.forLanguageTag("es-CO"));
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private final BatchSummary summary;
    private final SignedSummary signed;

    SummaryPage(SignedSummary signed) {
        this.signed = signed;
        this.summary = signed.read();
    }

    /** A line of the table of counts. */
    public record Count(String title, String rows) {}

    /** A line of the table of receipts. */
    public record Row(
            String row,
            String code,
            String result,
            String receipt,
            String act,
            String amount,
            String note) {}

    public String id() {
        return summary.batch().toString();
    }

    public String entityName() {
        return summary.entity().name();
    }

    public String entityNit() {
        String nit = summary.entity().nit();
        return TaxId.nit(nit).map(TaxId::display).orElse(nit);
    }

    public String requestedAt() {
        return MOMENT.format(summary.requestedAt());
    }

    public String finishedAt() {
        return MOMENT.format(summary.finishedAt());
    }

    public String validTotal() {
        return pesos(summary.validTotal());
    }

    public List<Count> counts() {
        return Arrays.stream(BatchResult.values())
                .filter(result -> summary.counts().containsKey(result.name()))
                .map(
                        result ->
                                new Count(
                                        result.title(),
                                        Decimals.grouped(summary.counts().get(result.name()))))
                .toList();
    }

    public List<Row> rows() {
        return summary.rows().stream().map(SummaryPage::row).toList();
    }

    public String hash() {
        return signed.hash();
    }

    public String keyId() {
        return signed.signature().keyId();
    }

    public String signature() {
        return signed.signature().jws();
    }

    OffsetDateTime finished() {
        return summary.finishedAt();
    }

    private static Row row(BatchVerdict verdict) {
        BatchVerdict.Facts receipt = verdict.receipt();
        return new Row(
                Integer.toString(verdict.row()),
                verdict.code(),
                verdict.result().title(),
                receipt == null ? "" : receipt.number(),
                receipt == null ? "" : act(receipt),
                receipt == null ? "" : pesos(receipt.total()),
                note(verdict));
    }

    private static String act(BatchVerdict.Facts receipt) {
        return receipt.actNumber() == null
                ? receipt.act()
                : receipt.act() + " n.º " + receipt.actNumber();
    }

    private static String note(BatchVerdict verdict) {
        if (verdict.receipt() != null && verdict.receipt().refundedAmount() != null) {
            return "Se devolvieron " + pesos(verdict.receipt().refundedAmount());
        }
        if (verdict.annulledFor() != null) {
            return "En el documento n.º "
                    + verdict.annulledFor().documentNumber()
                    + " del "
                    + DAY.format(verdict.annulledFor().documentDate());
        }
        CellError error = verdict.error();
        return error == null ? "" : error.reason() + " " + error.fix();
    }

    private static String pesos(long amount) {
        return "$ " + Decimals.grouped(amount);
    }
}

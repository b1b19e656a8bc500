package co.gov.putumayo.estampillas.verification;

import co.gov.putumayo.estampillas.receipt.ReceiptDocument;
import co.gov.putumayo.estampillas.receipt.ReceiptKind;
import co.gov.putumayo.estampillas.shared.Decimals;
import co.gov.putumayo.estampillas.shared.LegalTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** A verdict in the words and figures of a Colombian reader. */
public record VerdictPage(Verification verification) {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern(
                    "d 'de' MMMM 'de' uuuu, HH:mm:ss", Locale.forLanguageTag("es-CO"));

    /** A stamp and what was paid for it. */
    public record Row(String name, String amount) {}

    public boolean isValid() {
        return verification.result() == Verification.Result.VALID;
    }

    public String icon() {
        return isValid() ? "✔" : "✘";
    }

    public String title() {
        return switch (verification.result()) {
            case VALID -> "Válido y sin usar";
            case ANNULLED -> "Ya fue usado";
            case REFUNDED -> "El dinero se devolvió";
            case NOT_FOUND -> "No se encontró";
        };
    }

    public String explanation() {
        return switch (verification.result()) {
            case VALID -> "Compare con el papel todo lo que sigue." + partlyRefunded();
            case ANNULLED ->
                    "Sirve para un solo documento (art. 298-3) y ya se usó en el n.º "
                            + verification.annulledFor().documentNumber()
                            + " del "
                            + verification.annulledFor().documentDate()
                            + ". No lo acepte para otro.";
            case REFUNDED -> "Este recibo ya no vale: no lo acepte.";
            case NOT_FOUND ->
                    "Ningún recibo tiene ese código y ese documento del contribuyente. Revise lo"
                            + " que escribió; si está bien, no acepte el recibo.";
        };
    }

    private String partlyRefunded() {
        return verification.refundedAmount() == null
                ? ""
                : " Del total pagado se devolvieron "
                        + pesos(verification.refundedAmount())
                        + " pagados en exceso (art. 302).";
    }

    public List<Row> rows() {
        return verification.receipt().lines().stream()
                .map(line -> new Row(line.name(), pesos(line.amount())))
                .toList();
    }

    public String total() {
        return pesos(verification.receipt().total());
    }

    /** When the money entered the bank, or where it is meanwhile. */
    public String paidAt() {
        OffsetDateTime paidAt =
                verification.withholding() == null
                        ? verification.receipt().paidAt()
                        : verification.withholding().paidAt();
        return paidAt == null ? notYetPaid() : moment(paidAt) + ", hora de Bogotá";
    }

    private String notYetPaid() {
        if (verification.withholding().status()
                == Verification.WithholdingState.Progress.REVERSED) {
            return "ninguna: la entidad reversó la retención";
        }
        String declaredIn = verification.withholding().declaredIn();
        return declaredIn == null
                ? "retenido, pendiente de declarar y pagar"
                : "retenido y declarado (n.º " + declaredIn + "), pendiente de pagar";
    }

    /** Null unless the entity withheld the stamps. */
    public String withheldBy() {
        ReceiptDocument.Withholding withholding = verification.receipt().withholding();
        return withholding == null
                ? null
                : withholding.by().name()
                        + ", orden de pago "
                        + withholding.paymentOrderNumber()
                        + " del "
                        + withholding.paymentOrderDate();
    }

    public String totalName() {
        return verification.receipt().kind() == ReceiptKind.WITHHELD
                ? "Total retenido"
                : "Total pagado";
    }

    public String checkedAt() {
        return moment(verification.checkedAt());
    }

    private static String moment(OffsetDateTime moment) {
        return MOMENT.format(moment.atZoneSameInstant(LegalTime.BOGOTA));
    }

    private static String pesos(long amount) {
        return "$ " + Decimals.grouped(amount);
    }
}

package co.gov.putumayo.estampillas.receipt;

import co.gov.putumayo.estampillas.shared.outbox.PublishedEvent;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A receipt exists. The event does not carry its code, which opens the receipt.
 *
 * @param total pesos
 * @param kind null in events older than withholdings: paid
 * @param paymentId null unless paid
 * @param paidAt the bank's time (art. 572), null unless paid
 */
public record ReceiptIssued(
        UUID receiptId,
        String number,
        ReceiptKind kind,
        String payableKind,
        UUID payableId,
        UUID paymentId,
        String entityNit,
        long total,
        Instant paidAt)
        implements PublishedEvent {

    @Override
    public UUID subject() {
        return receiptId;
    }

    @Override
    public String topic() {
        return "receipt.issued";
    }

    @Override
    public Map<String, String> publicFacts() {
        return paymentId == null
                ? Map.of("receiptNumber", number, "payableKind", payableKind)
                : Map.of(
                        "receiptNumber",
                        number,
                        "paymentId",
                        paymentId.toString(),
                        "payableKind",
                        payableKind);
    }

    @Override
    public Optional<String> concernedEntity() {
        return Optional.of(entityNit);
    }
}

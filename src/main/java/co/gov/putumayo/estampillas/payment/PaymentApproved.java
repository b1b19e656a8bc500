package co.gov.putumayo.estampillas.payment;

import co.gov.putumayo.estampillas.shared.outbox.PublishedEvent;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The whole amount of a payable was received. Recorded once for each payable.
 *
 * @param amount pesos received
 * @param cus Código Único de Seguimiento of PSE
 * @param paidAt when the money entered the bank, by the bank's clock (art. 572)
 */
public record PaymentApproved(
        UUID paymentId,
        UUID attemptId,
        String payableKind,
        UUID payableId,
        long amount,
        String gateway,
        String bankCode,
        String bankName,
        String cus,
        Instant paidAt)
        implements PublishedEvent {

    @Override
    public UUID subject() {
        return paymentId;
    }

    @Override
    public String topic() {
        return "payment.approved";
    }

    @Override
    public Map<String, String> publicFacts() {
        return Map.of("paymentId", paymentId.toString(), "payableKind", payableKind);
    }

    /** A payment does not know what is paid; the entity hears of the receipt. */
    @Override
    public Optional<String> concernedEntity() {
        return Optional.empty();
    }
}

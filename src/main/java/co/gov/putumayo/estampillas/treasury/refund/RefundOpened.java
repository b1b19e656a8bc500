package co.gov.putumayo.estampillas.treasury.refund;

import co.gov.putumayo.estampillas.shared.outbox.PublishedEvent;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A refund was asked for, or money that pays nothing opened one.
 *
 * @param receiptId null when it is about money that never became a receipt
 * @param attemptId null when it is about a receipt
 * @param received pesos, the most that can be given back
 */
public record RefundOpened(
        UUID refundId, String number, String origin, UUID receiptId, UUID attemptId, long received)
        implements PublishedEvent {

    @Override
    public UUID subject() {
        return refundId;
    }

    @Override
    public String topic() {
        return "refund.requested";
    }

    @Override
    public Map<String, String> publicFacts() {
        return Map.of("refundNumber", number, "origin", origin);
    }

    /** Between the payer and Tesorería; an entity sees what became of the receipt. */
    @Override
    public Optional<String> concernedEntity() {
        return Optional.empty();
    }
}

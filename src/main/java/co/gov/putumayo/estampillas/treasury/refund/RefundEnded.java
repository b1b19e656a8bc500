package co.gov.putumayo.estampillas.treasury.refund;

import co.gov.putumayo.estampillas.shared.outbox.PublishedEvent;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A refund ended without money: refused by Tesorería or withdrawn by the payer.
 *
 * @param state {@code REFUSED} or {@code WITHDRAWN}
 */
public record RefundEnded(UUID refundId, String number, UUID receiptId, RefundState state)
        implements PublishedEvent {

    @Override
    public UUID subject() {
        return refundId;
    }

    @Override
    public String topic() {
        return state == RefundState.WITHDRAWN ? "refund.withdrawn" : "refund.decided";
    }

    @Override
    public Map<String, String> publicFacts() {
        return state == RefundState.WITHDRAWN
                ? Map.of("refundNumber", number)
                : Map.of("refundNumber", number, "decision", state.name());
    }

    /** Between the payer and Tesorería; an entity sees what became of the receipt. */
    @Override
    public Optional<String> concernedEntity() {
        return Optional.empty();
    }
}

package co.gov.putumayo.estampillas.treasury.refund;

import co.gov.putumayo.estampillas.shared.outbox.DomainEvent;
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
        implements DomainEvent {

    @Override
    public UUID subject() {
        return refundId;
    }
}

package co.gov.putumayo.estampillas.treasury.refund;

import co.gov.putumayo.estampillas.shared.outbox.PublishedEvent;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Money will be given back: from now on the Department owes it. Recorded once for each refund.
 *
 * @param receiptId whose distribution is undone, in the proportions of the day of payment; null for
 *     money that never became a receipt and was never distributed
 * @param attemptId trip to the gateway that brought the money, null with a receipt
 * @param paidAt when the money had entered, by the bank's clock (art. 572)
 * @param amountByLevy pesos of each levy, which add up to {@code amount}; empty without receipt
 * @param amount pesos given back, those set off included
 * @param setOff pesos of it that pay overdue debts (art. 633)
 */
public record RefundApproved(
        UUID refundId,
        String number,
        UUID receiptId,
        UUID attemptId,
        Instant paidAt,
        Map<String, Long> amountByLevy,
        long amount,
        long setOff)
        implements PublishedEvent {

    @Override
    public UUID subject() {
        return refundId;
    }

    @Override
    public String topic() {
        return "refund.decided";
    }

    @Override
    public Map<String, String> publicFacts() {
        return Map.of("refundNumber", number, "decision", RefundState.APPROVED.name());
    }

    /** Between the payer and Tesorería; an entity sees what became of the receipt. */
    @Override
    public Optional<String> concernedEntity() {
        return Optional.empty();
    }
}

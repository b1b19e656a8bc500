package co.gov.putumayo.estampillas.treasury.refund;

import co.gov.putumayo.estampillas.shared.outbox.PublishedEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * An approved refund left the bank. Recorded once for each refund.
 *
 * @param paidAt when the money that is given back had entered
 * @param amountByLevy as approved; empty without receipt
 * @param amount pesos given back, those set off included
 * @param setOff pesos of it that paid overdue debts and did not leave the bank
 * @param interest pesos of default interest in the payer's favour, paid besides (art. 634)
 * @param paidOn date of the bank, in Bogotá
 */
public record RefundPaid(
        UUID refundId,
        String number,
        UUID receiptId,
        UUID attemptId,
        Instant paidAt,
        Map<String, Long> amountByLevy,
        long amount,
        long setOff,
        long interest,
        LocalDate paidOn,
        String bankReference)
        implements PublishedEvent {

    @Override
    public UUID subject() {
        return refundId;
    }

    @Override
    public String topic() {
        return "refund.paid";
    }

    @Override
    public Map<String, String> publicFacts() {
        return Map.of("refundNumber", number);
    }

    /** Between the payer and Tesorería; an entity sees what became of the receipt. */
    @Override
    public Optional<String> concernedEntity() {
        return Optional.empty();
    }
}

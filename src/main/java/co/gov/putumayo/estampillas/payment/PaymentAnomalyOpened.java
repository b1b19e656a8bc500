package co.gov.putumayo.estampillas.payment;

import co.gov.putumayo.estampillas.shared.outbox.DomainEvent;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/**
 * Money was received, or an approval taken back, that does not match what was owed. Recorded once
 * for each attempt and kind.
 *
 * @param kind name of the anomaly, such as {@code WRONG_AMOUNT}
 * @param amountReceived in {@code currency}, with cents if there are any
 * @param expected pesos
 * @param bankTime by the bank's clock
 */
public record PaymentAnomalyOpened(
        UUID paymentId,
        UUID attemptId,
        String payableKind,
        UUID payableId,
        String kind,
        BigDecimal amountReceived,
        String currency,
        long expected,
        String gateway,
        String cus,
        Instant bankTime)
        implements DomainEvent {

    @Override
    public UUID subject() {
        return paymentId;
    }
}

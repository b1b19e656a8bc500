package co.gov.putumayo.estampillas.payment;

import co.gov.putumayo.estampillas.shared.outbox.PublishedEvent;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Time ended without money: that of one attempt, after which the payment may be tried again, or
 * that of the payment. A late approval may still follow.
 *
 * @param attemptId null when the payment itself ended
 */
public record PaymentExpired(UUID paymentId, UUID attemptId, String payableKind)
        implements PublishedEvent {

    @Override
    public UUID subject() {
        return paymentId;
    }

    @Override
    public String topic() {
        return "payment.expired";
    }

    @Override
    public Map<String, String> publicFacts() {
        return Map.of(
                "paymentId",
                paymentId.toString(),
                "payableKind",
                payableKind,
                "mayBeTriedAgain",
                String.valueOf(attemptId != null));
    }

    /** A payment does not know what is paid, nor whose it is. */
    @Override
    public Optional<String> concernedEntity() {
        return Optional.empty();
    }
}

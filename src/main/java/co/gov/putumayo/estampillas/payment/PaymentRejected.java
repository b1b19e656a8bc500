package co.gov.putumayo.estampillas.payment;

import co.gov.putumayo.estampillas.shared.outbox.PublishedEvent;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * An attempt ended without money: the bank or the gateway said no. The payment may be tried again,
 * and a late approval may still follow.
 */
public record PaymentRejected(UUID paymentId, UUID attemptId, String payableKind, String gateway)
        implements PublishedEvent {

    @Override
    public UUID subject() {
        return paymentId;
    }

    @Override
    public String topic() {
        return "payment.rejected";
    }

    @Override
    public Map<String, String> publicFacts() {
        return Map.of("paymentId", paymentId.toString(), "payableKind", payableKind);
    }

    /** A payment does not know what is paid, nor whose it is. */
    @Override
    public Optional<String> concernedEntity() {
        return Optional.empty();
    }
}

package co.gov.putumayo.estampillas.payment;

import co.gov.putumayo.estampillas.payment.gateway.GatewayStatus;
import co.gov.putumayo.estampillas.shared.outbox.Outbox;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Writes, in the caller's transaction, what happens to attempts; counts it, and publishes that one
 * was rejected or expired, whichever way that came to be known.
 */
@ApplicationScoped
public class AttemptHistory {

    private final EntityManager entities;
    private final Outbox outbox;
    private final ObjectMapper json;
    private final Clock clock;
    private final MeterRegistry meters;

    AttemptHistory(
            EntityManager entities,
            Outbox outbox,
            ObjectMapper json,
            Clock clock,
            MeterRegistry meters) {
        this.entities = entities;
        this.outbox = outbox;
        this.json = json;
        this.clock = clock;
        this.meters = meters;
    }

    /**
     * @param left state before, null at the beginning
     * @param evidence without personal data
     * @param gatewayTime by the gateway's or bank's clock, or null
     * @param actor which part of the service, or who, caused it
     */
    public void write(
            PaymentAttempt attempt,
            AttemptState left,
            AttemptEvent event,
            Map<String, ?> evidence,
            Instant gatewayTime,
            String actor) {
        entities.persist(
                new AttemptStep(
                        attempt,
                        left,
                        event,
                        toJson(evidence),
                        gatewayTime,
                        clock.instant(),
                        actor));
        meters.counter(
                        "payment.attempt.events",
                        "gateway",
                        attempt.gateway(),
                        "event",
                        event.name(),
                        "state",
                        attempt.state().name())
                .increment();
        if (attempt.state() != left) {
            tell(attempt, actor);
        }
    }

    /** Nobody hears of an attempt that ended unpaid because another had paid. */
    private void tell(PaymentAttempt attempt, String actor) {
        if (attempt.state() != AttemptState.REJECTED && attempt.state() != AttemptState.EXPIRED) {
            return;
        }
        Payment payment = entities.find(Payment.class, attempt.paymentId());
        if (payment.state() == PaymentState.PAID) {
            return;
        }
        outbox.record(
                attempt.state() == AttemptState.REJECTED
                        ? new PaymentRejected(
                                payment.id(),
                                attempt.id(),
                                payment.payableKind(),
                                attempt.gateway())
                        : new PaymentExpired(payment.id(), attempt.id(), payment.payableKind()),
                actor);
    }

    /** What a gateway said, as kept. */
    public static Map<String, Object> evidenceOf(GatewayStatus status) {
        Map<String, Object> evidence = new LinkedHashMap<>();
        evidence.put("state", status.state());
        evidence.put("amount", status.amount());
        evidence.put("currency", status.currency());
        evidence.put("reference", status.reference());
        evidence.put("transactionId", status.gatewayTransactionId());
        evidence.put("cus", status.cus());
        evidence.put("reason", status.reason());
        evidence.values().removeIf(value -> value == null);
        return evidence;
    }

    private String toJson(Map<String, ?> evidence) {
        try {
            return json.writeValueAsString(evidence);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}

package co.gov.putumayo.estampillas.payment;

import co.gov.putumayo.estampillas.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.Immutable;

/** What happened to an attempt, and on what evidence. */
@Entity
@Immutable
@Table(name = "payment_attempt_event")
class AttemptStep {

    @Id private UUID id;

    @Column(name = "attempt_id")
    private UUID attemptId;

    @Enumerated(EnumType.STRING)
    @Column(name = "from_state")
    private AttemptState fromState;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_state")
    private AttemptState toState;

    @Enumerated(EnumType.STRING)
    @Column(name = "event")
    private AttemptEvent event;

    @Column(name = "evidence", columnDefinition = "jsonb")
    @ColumnTransformer(write = "cast(? as jsonb)")
    private String evidence;

    @Column(name = "gateway_time")
    private Instant gatewayTime;

    @Column(name = "occurred_at")
    private Instant occurredAt;

    @Column(name = "actor")
    private String actor;

    protected AttemptStep() {}

    AttemptStep(
            PaymentAttempt attempt,
            AttemptState fromState,
            AttemptEvent event,
            String evidence,
            Instant gatewayTime,
            Instant occurredAt,
            String actor) {
        this.id = Ids.next();
        this.attemptId = attempt.id();
        this.fromState = fromState;
        this.toState = attempt.state();
        this.event = event;
        this.evidence = evidence;
        this.gatewayTime = gatewayTime;
        this.occurredAt = occurredAt;
        this.actor = actor;
    }
}

package co.gov.putumayo.estampillas.webhook;

import co.gov.putumayo.estampillas.webhook.sending.Failure;
import co.gov.putumayo.estampillas.webhook.sending.Outcome;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** One line of the delivery log. */
@Entity
@Table(name = "webhook_attempt")
class Attempt {

    /** Which attempt of which message; a number is missing when a replica died in the attempt. */
    @Embeddable
    record Id(@Column(name = "message_id") UUID messageId, @Column(name = "number") int number) {}

    @EmbeddedId private Id id;

    @Column(name = "at")
    private Instant at;

    /** HTTP status of the answer; null when there was none. */
    @Column(name = "status")
    private Integer status;

    /** Why there was no answer; null when there was. */
    @Enumerated(EnumType.STRING)
    @Column(name = "failure")
    private Failure failure;

    protected Attempt() {}

    Attempt(UUID messageId, int number, Instant at, Outcome outcome) {
        this.id = new Id(messageId, number);
        this.at = at;
        this.status = outcome.status();
        this.failure = outcome.failure();
    }

    Id id() {
        return id;
    }

    Instant at() {
        return at;
    }

    Integer status() {
        return status;
    }

    Failure failure() {
        return failure;
    }
}

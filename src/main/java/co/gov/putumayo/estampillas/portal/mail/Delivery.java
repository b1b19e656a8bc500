package co.gov.putumayo.estampillas.portal.mail;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** How far an e-mail got. */
@Embeddable
class Delivery {

    private int attempts;

    @Column(name = "next_attempt_at")
    private Instant nextAttemptAt;

    @Column(name = "sent_at")
    private Instant sentAt;

    void due(Instant now) {
        this.nextAttemptAt = now;
    }

    /** Taken to be sent: another try comes after the wait, unless it succeeds before. */
    void attempt(Instant now, List<Duration> waits) {
        this.nextAttemptAt = attempts < waits.size() ? now.plus(waits.get(attempts)) : null;
        this.attempts++;
    }

    void sent(Instant now) {
        this.sentAt = now;
        this.nextAttemptAt = null;
    }

    /** Null when there is nothing (more) to send. */
    Instant nextAttemptAt() {
        return nextAttemptAt;
    }

    boolean isSent() {
        return sentAt != null;
    }
}

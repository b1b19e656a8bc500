package co.gov.putumayo.estampillas.webhook;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** One event on its way to one subscription. */
@Entity
@Table(name = "webhook_message")
class Message {

    /** Also the {@code webhook-id}, the same at each attempt. */
    @Id
    @Column(name = "id")
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "subscription_id")
    private Subscription subscription;

    @Column(name = "event_id")
    private UUID eventId;

    @Column(name = "topic")
    private String topic;

    /** These exact characters are signed and sent. */
    @Column(name = "body")
    private String body;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private MessageState state;

    /** Attempts begun; the number of the last tells its claim from older ones. */
    @Column(name = "attempts")
    private int attempts;

    /** Attempts failed since the message was made or last resent. */
    @Column(name = "retries")
    private int retries;

    /** Null once the message is finished. While claimed: when the claim lapses. */
    @Column(name = "next_attempt_at")
    private Instant nextAttemptAt;

    @Column(name = "claimed")
    private boolean claimed;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "finished_at")
    private Instant finishedAt;

    protected Message() {}

    Message(
            UUID id,
            Subscription subscription,
            UUID eventId,
            String topic,
            String body,
            Instant createdAt) {
        this.id = id;
        this.subscription = subscription;
        this.eventId = eventId;
        this.topic = topic;
        this.body = body;
        this.state = MessageState.PENDING;
        this.nextAttemptAt = createdAt;
        this.createdAt = createdAt;
    }

    /** Takes it for one attempt, which must end before {@code until}. */
    void claim(Instant until) {
        claimed = true;
        attempts++;
        nextAttemptAt = until;
    }

    /** Whether the attempt with this number is the last one begun and its end not yet known. */
    boolean isWaitingFor(int attempt) {
        return state == MessageState.PENDING && claimed && attempts == attempt;
    }

    void delivered(Instant now) {
        finish(MessageState.DELIVERED, now);
    }

    /**
     * The attempt under way failed.
     *
     * @param wait before the next one; empty when there are to be no more
     */
    void attemptFailed(Optional<Duration> wait, Instant now) {
        retries++;
        if (wait.isEmpty()) {
            finish(MessageState.FAILED, now);
        } else {
            claimed = false;
            nextAttemptAt = now.plus(wait.get());
        }
    }

    void giveUp(Instant now) {
        finish(MessageState.FAILED, now);
    }

    /** Starts the schedule anew, now. One being attempted this moment is left alone. */
    void resend(Instant now) {
        if (claimed && nextAttemptAt.isAfter(now)) {
            return;
        }
        state = MessageState.PENDING;
        retries = 0;
        claimed = false;
        nextAttemptAt = now;
        finishedAt = null;
    }

    private void finish(MessageState end, Instant now) {
        state = end;
        claimed = false;
        nextAttemptAt = null;
        finishedAt = now;
    }

    UUID id() {
        return id;
    }

    Subscription subscription() {
        return subscription;
    }

    String topic() {
        return topic;
    }

    String body() {
        return body;
    }

    MessageState state() {
        return state;
    }

    int attempts() {
        return attempts;
    }

    int retries() {
        return retries;
    }

    Instant nextAttemptAt() {
        return nextAttemptAt;
    }

    Instant createdAt() {
        return createdAt;
    }
}

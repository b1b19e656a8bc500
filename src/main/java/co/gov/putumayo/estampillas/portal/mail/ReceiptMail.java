package co.gov.putumayo.estampillas.portal.mail;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The wish to get the receipt of a liquidation by e-mail. */
@Entity
@Table(name = "receipt_mail")
class ReceiptMail {

    @Id
    @Column(name = "liquidation_id")
    private UUID liquidationId;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "receipt_id")
    private UUID receiptId;

    private int attempts;

    @Column(name = "next_attempt_at")
    private Instant nextAttemptAt;

    @Column(name = "sent_at")
    private Instant sentAt;

    protected ReceiptMail() {}

    void ready(UUID receipt, Instant now) {
        this.receiptId = receipt;
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

    boolean isSent() {
        return sentAt != null;
    }

    UUID liquidationId() {
        return liquidationId;
    }

    UUID receiptId() {
        return receiptId;
    }
}

package co.gov.putumayo.estampillas.payment.review;

import co.gov.putumayo.estampillas.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A proposal to end an attempt, and what somebody else decided of it. */
@Entity
@Table(name = "payment_attempt_ending")
class AttemptEnding {

    @Id private UUID id;

    @Column(name = "attempt_id")
    private UUID attemptId;

    private String reason;
    private String evidence;

    @Column(name = "proposed_by")
    private String proposedBy;

    @Column(name = "proposed_at")
    private Instant proposedAt;

    private Boolean approved;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    protected AttemptEnding() {}

    AttemptEnding(
            UUID attemptId, String reason, String evidence, String proposedBy, Instant proposedAt) {
        this.id = Ids.next();
        this.attemptId = attemptId;
        this.reason = reason;
        this.evidence = evidence;
        this.proposedBy = proposedBy;
        this.proposedAt = proposedAt;
    }

    void decide(boolean approve, String by, Instant now) {
        if (by.equals(proposedBy)) {
            throw new IllegalStateException("Who proposed does not decide");
        }
        approved = approve;
        decidedBy = by;
        decidedAt = now;
    }

    UUID id() {
        return id;
    }

    UUID attemptId() {
        return attemptId;
    }

    String reason() {
        return reason;
    }

    String evidence() {
        return evidence;
    }

    String proposedBy() {
        return proposedBy;
    }

    EndingView view() {
        return new EndingView(
                id,
                attemptId,
                approved == null ? "PROPOSED" : approved ? "APPROVED" : "REFUSED",
                reason,
                evidence,
                proposedBy,
                proposedAt,
                decidedBy,
                decidedAt);
    }
}

package co.gov.putumayo.estampillas.verification.undo;

import co.gov.putumayo.estampillas.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** The wish to undo one annulment of a receipt, and what became of it. */
@Entity
@Table(name = "annulment_undo")
class AnnulmentUndo {

    @Id private UUID id;

    @Column(name = "receipt_id")
    private UUID receiptId;

    @Column(name = "annulled_at")
    private Instant annulledAt;

    @Column(name = "entity_nit")
    private String entityNit;

    private String reason;

    @Column(name = "requested_by")
    private String requestedBy;

    @Column(name = "requested_at")
    private Instant requestedAt;

    @Enumerated(EnumType.STRING)
    private UndoDecision decision;

    @Column(name = "decision_reason")
    private String decisionReason;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    protected AnnulmentUndo() {}

    AnnulmentUndo(
            UUID receiptId,
            Instant annulledAt,
            String entityNit,
            String reason,
            String requestedBy,
            Instant requestedAt) {
        this.id = Ids.next();
        this.receiptId = receiptId;
        this.annulledAt = annulledAt;
        this.entityNit = entityNit;
        this.reason = reason;
        this.requestedBy = requestedBy;
        this.requestedAt = requestedAt;
    }

    boolean isOpen() {
        return decision == null;
    }

    boolean wasRequestedBy(String subject) {
        return requestedBy.equals(subject);
    }

    void decide(UndoDecision newDecision, String why, String subject, Instant now) {
        decision = newDecision;
        decisionReason = why;
        decidedBy = subject;
        decidedAt = now;
    }

    UUID id() {
        return id;
    }

    UUID receiptId() {
        return receiptId;
    }

    Instant annulledAt() {
        return annulledAt;
    }

    String entityNit() {
        return entityNit;
    }

    String reason() {
        return reason;
    }

    String requestedBy() {
        return requestedBy;
    }

    Instant requestedAt() {
        return requestedAt;
    }

    UndoDecision decision() {
        return decision;
    }

    String decisionReason() {
        return decisionReason;
    }

    String decidedBy() {
        return decidedBy;
    }

    Instant decidedAt() {
        return decidedAt;
    }
}

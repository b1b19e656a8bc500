package co.gov.putumayo.estampillas.verification.batch;

import co.gov.putumayo.estampillas.entity.EntityView;
import co.gov.putumayo.estampillas.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** Receipts verified together for one entity. */
@Entity
@Table(name = "verification_batch")
class VerificationBatch {

    @Id private UUID id;

    @Column(name = "entity_nit")
    private String entityNit;

    @Column(name = "entity_name")
    private String entityName;

    @Column(name = "requested_by")
    private String requestedBy;

    @Column(name = "requested_at")
    private Instant requestedAt;

    @Column(name = "row_count")
    private int rowCount;

    @Column(name = "done_count")
    private int doneCount;

    @Column(name = "next_run_at")
    private Instant nextRunAt;

    @Column(name = "finished_at")
    private Instant finishedAt;

    private String summary;

    @Column(name = "summary_hash")
    private String summaryHash;

    @Column(name = "key_id")
    private String keyId;

    private String signature;

    protected VerificationBatch() {}

    VerificationBatch(EntityView entity, String requestedBy, Instant requestedAt, int rowCount) {
        this.id = Ids.next();
        this.entityNit = entity.nit();
        this.entityName = entity.name();
        this.requestedBy = requestedBy;
        this.requestedAt = requestedAt;
        this.rowCount = rowCount;
        this.nextRunAt = requestedAt;
    }

    void advance(int rows) {
        doneCount += rows;
    }

    boolean isDone() {
        return doneCount == rowCount;
    }

    boolean isFinished() {
        return finishedAt != null;
    }

    void rest(Instant until) {
        nextRunAt = until;
    }

    void finish(SignedSummary signed, Instant now) {
        summary = signed.text();
        summaryHash = signed.hash();
        keyId = signed.signature().keyId();
        signature = signed.signature().jws();
        finishedAt = now;
    }

    UUID id() {
        return id;
    }

    String entityNit() {
        return entityNit;
    }

    String entityName() {
        return entityName;
    }

    String requestedBy() {
        return requestedBy;
    }

    Instant requestedAt() {
        return requestedAt;
    }

    int rowCount() {
        return rowCount;
    }

    int doneCount() {
        return doneCount;
    }

    Instant finishedAt() {
        return finishedAt;
    }

    /** What was signed when it finished. */
    SignedSummary summary() {
        return SignedSummary.stored(summary, summaryHash, keyId, signature);
    }
}

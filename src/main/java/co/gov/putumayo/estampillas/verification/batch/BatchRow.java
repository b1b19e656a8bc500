package co.gov.putumayo.estampillas.verification.batch;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A row of a batch. Verdicts are written many at a time, see {@link BatchRepository}. */
@Entity
@Immutable
@Table(name = "verification_batch_row")
class BatchRow {

    @EmbeddedId private BatchRowId id;

    @Column(name = "row_number")
    private int rowNumber;

    private String code;

    @Column(name = "payer_check")
    private String payerCheck;

    private String verdict;

    protected BatchRow() {}

    BatchRow(UUID batchId, int position, BatchItem item) {
        this.id = new BatchRowId(batchId, position);
        this.rowNumber = item.row();
        this.code = item.code();
        this.payerCheck = item.check();
    }

    int position() {
        return id.position();
    }

    int rowNumber() {
        return rowNumber;
    }

    String code() {
        return code;
    }

    String payerCheck() {
        return payerCheck;
    }

    /** Canonical JSON of a {@link BatchVerdict}, or null. */
    String verdict() {
        return verdict;
    }
}

package co.gov.putumayo.estampillas.receipt;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** What one refund gave back of one levy of a receipt. */
@Entity
@Immutable
@Table(name = "receipt_refund")
class ReceiptRefund {

    /** Which refund of which levy. */
    @Embeddable
    record Key(
            @Column(name = "receipt_id") UUID receiptId,
            @Column(name = "refund_id") UUID refundId,
            @Column(name = "levy") String levy) {}

    @EmbeddedId private Key key;

    private long amount;

    @Column(name = "refund_number")
    private String refundNumber;

    @Column(name = "refunded_at")
    private Instant refundedAt;

    protected ReceiptRefund() {}

    ReceiptRefund(Key key, long amount, String refundNumber, Instant refundedAt) {
        this.key = key;
        this.amount = amount;
        this.refundNumber = refundNumber;
        this.refundedAt = refundedAt;
    }

    String levy() {
        return key.levy();
    }

    long amount() {
        return amount;
    }
}

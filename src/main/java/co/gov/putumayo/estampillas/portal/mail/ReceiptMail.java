package co.gov.putumayo.estampillas.portal.mail;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
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

    @Embedded private Delivery delivery;

    protected ReceiptMail() {}

    void ready(UUID receipt, Instant now) {
        this.receiptId = receipt;
        delivery.due(now);
    }

    Delivery delivery() {
        return delivery;
    }

    UUID liquidationId() {
        return liquidationId;
    }

    UUID receiptId() {
        return receiptId;
    }
}

package co.gov.putumayo.estampillas.treasury.refund.release;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** What an entity wrote about a receipt that it had used. One for each receipt. */
@Entity
@Immutable
@Table(name = "receipt_release")
class ReceiptRelease {

    @Id
    @Column(name = "receipt_id")
    private UUID receiptId;

    @Column(name = "entity_nit")
    private String entityNit;

    @Column(name = "document_number")
    private String documentNumber;

    @Column(name = "document_date")
    private LocalDate documentDate;

    private String reason;

    @Column(name = "released_by")
    private String releasedBy;

    @Column(name = "released_at")
    private Instant releasedAt;

    protected ReceiptRelease() {}

    ReceiptRelease(
            UUID receiptId,
            String entityNit,
            ReleaseRequest request,
            String releasedBy,
            Instant releasedAt) {
        this.receiptId = receiptId;
        this.entityNit = entityNit;
        this.documentNumber = request.documentNumber().strip();
        this.documentDate = LocalDate.parse(request.documentDate());
        this.reason = request.reason().strip();
        this.releasedBy = releasedBy;
        this.releasedAt = releasedAt;
    }

    boolean says(ReleaseRequest request) {
        return documentNumber.equals(request.documentNumber().strip())
                && documentDate.equals(LocalDate.parse(request.documentDate()))
                && reason.equals(request.reason().strip());
    }

    ReleaseView view(String receiptNumber) {
        return new ReleaseView(
                receiptNumber, entityNit, documentNumber, documentDate, reason, releasedAt);
    }
}

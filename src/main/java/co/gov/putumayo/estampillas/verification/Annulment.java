package co.gov.putumayo.estampillas.verification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/** The use of a receipt for one document. Its identifier is the receipt's: once, ever. */
@Entity
@Table(name = "annulment")
class Annulment {

    @Column(name = "receipt_id")
    @Id
    private UUID receiptId;

    @Column(name = "entity_nit")
    private String entityNit;

    @Column(name = "document_number")
    private String documentNumber;

    @Column(name = "document_date")
    private LocalDate documentDate;

    @Column(name = "document_sha256")
    private String documentSha256;

    @Column(name = "annulled_by")
    private String annulledBy;

    @Column(name = "annulled_at")
    private Instant annulledAt;

    protected Annulment() {}

    Annulment(
            UUID receiptId,
            String entityNit,
            SignedDocument document,
            String annulledBy,
            Instant annulledAt) {
        this.receiptId = receiptId;
        this.entityNit = entityNit;
        this.documentNumber = document.number();
        this.documentDate = document.date();
        this.documentSha256 = document.sha256();
        this.annulledBy = annulledBy;
        this.annulledAt = annulledAt;
    }

    boolean isFor(SignedDocument document) {
        return documentNumber.equals(document.number())
                && documentDate.equals(document.date())
                && Objects.equals(documentSha256, document.sha256());
    }

    UUID receiptId() {
        return receiptId;
    }

    String entityNit() {
        return entityNit;
    }

    String documentNumber() {
        return documentNumber;
    }

    LocalDate documentDate() {
        return documentDate;
    }

    String documentSha256() {
        return documentSha256;
    }

    String annulledBy() {
        return annulledBy;
    }

    Instant annulledAt() {
        return annulledAt;
    }
}

package co.gov.putumayo.estampillas.verification;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/** The use of a receipt for one document. Its identifier is the receipt's: once, ever. */
@Entity
class Annulment {

    @Id private UUID receiptId;
    private String entityNit;
    private String documentNumber;
    private LocalDate documentDate;
    private String documentSha256;
    private String annulledBy;
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

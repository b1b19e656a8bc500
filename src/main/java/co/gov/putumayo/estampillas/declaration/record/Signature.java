package co.gov.putumayo.estampillas.declaration.record;

import co.gov.putumayo.estampillas.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** Who signed what content and when (arts. 416, 417). */
@Entity
@Table(name = "declaration_signature")
public class Signature {

    @Id private UUID id;

    @Column(name = "declaration_id")
    private UUID declarationId;

    @Enumerated(EnumType.STRING)
    private Capacity capacity;

    @Column(name = "signed_by")
    private String signedBy;

    @Column(name = "signer_name")
    private String signerName;

    private String licence;
    private String qualifications;

    @Column(name = "content_sha256")
    private String contentSha256;

    @Column(name = "signed_at")
    private Instant signedAt;

    @Column(name = "voided_at")
    private Instant voidedAt;

    protected Signature() {}

    /**
     * @param licence professional card of an accountant; null for the declarant
     * @param qualifications what an accountant does not vouch for; null without qualifications
     */
    public record Signer(
            Capacity capacity,
            String subject,
            String name,
            String licence,
            String qualifications) {}

    public Signature(UUID declarationId, Signer signer, String contentSha256, Instant now) {
        this.id = Ids.next();
        this.declarationId = declarationId;
        this.capacity = signer.capacity();
        this.signedBy = signer.subject();
        this.signerName = signer.name();
        this.licence = signer.licence();
        this.qualifications = signer.qualifications();
        this.contentSha256 = contentSha256;
        this.signedAt = now;
    }

    public void voidAt(Instant now) {
        if (voidedAt == null) {
            voidedAt = now;
        }
    }

    public Capacity capacity() {
        return capacity;
    }

    public String signedBy() {
        return signedBy;
    }

    public String signerName() {
        return signerName;
    }

    public String licence() {
        return licence;
    }

    public String qualifications() {
        return qualifications;
    }

    public String contentSha256() {
        return contentSha256;
    }

    public Instant signedAt() {
        return signedAt;
    }
}

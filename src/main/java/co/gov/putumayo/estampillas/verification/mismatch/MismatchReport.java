package co.gov.putumayo.estampillas.verification.mismatch;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A report, never changed. */
@Entity
@Table(name = "mismatch_report")
class MismatchReport {

    @Id private UUID id;

    @Column(name = "reported_at")
    private Instant reportedAt;

    @Column(name = "form_key")
    private String formKey;

    @Column(name = "receipt_id")
    private UUID receiptId;

    @Column(name = "typed_code")
    private String typedCode;

    @Column(name = "kind")
    private String kind;

    @Column(name = "text")
    private String text;

    protected MismatchReport() {}
}

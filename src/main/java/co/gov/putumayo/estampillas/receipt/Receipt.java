package co.gov.putumayo.estampillas.receipt;

import co.gov.putumayo.estampillas.receipt.signature.ReceiptKeys.Signature;
import co.gov.putumayo.estampillas.shared.CheckedCode;
import co.gov.putumayo.estampillas.shared.Ids;
import co.gov.putumayo.estampillas.shared.TaxId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** The stored receipt: its document, and beside it only what is searched or compared. */
@Entity
@Table(name = "receipt")
class Receipt {

    @Id private UUID id;
    private String number;
    private String code;

    @Enumerated(EnumType.STRING)
    private ReceiptKind kind;

    @Column(name = "payable_kind")
    private String payableKind;

    @Column(name = "payable_id")
    private UUID payableId;

    @Column(name = "payment_id")
    private UUID paymentId;

    @Column(name = "entity_nit")
    private String entityNit;

    @Column(name = "payer_check")
    private String payerCheck;

    private long total;

    @Column(name = "paid_at")
    private Instant paidAt;

    @Column(name = "issued_at")
    private Instant issuedAt;

    @Enumerated(EnumType.STRING)
    private ReceiptStatus status;

    private String document;

    @Column(name = "key_id")
    private String keyId;

    @Column(name = "document_hash")
    private String documentHash;

    private String signature;

    protected Receipt() {}

    Receipt(SignedReceipt signed, CheckedCode code, TaxId payer, Settlement settlement) {
        ReceiptDocument document = signed.document();
        this.id = Ids.next();
        this.number = document.number();
        this.code = code.compact();
        this.kind = settlement.kind();
        this.payableKind = settlement.payableKind();
        this.payableId = settlement.payableId();
        this.paymentId = settlement.paymentId();
        this.entityNit = document.entity().nit();
        this.payerCheck = PayerCheck.digest(code, payer);
        this.total = document.total();
        this.paidAt = settlement.paidAt();
        this.issuedAt = document.issuedAt().toInstant();
        this.status = ReceiptStatus.ISSUED;
        this.document = signed.text();
        this.keyId = signed.signature().keyId();
        this.documentHash = signed.documentHash();
        this.signature = signed.signature().jws();
    }

    /** All of its money was given back. */
    void refunded() {
        if (status != ReceiptStatus.ISSUED) {
            throw new IllegalStateException("Receipt " + number + " is " + status);
        }
        status = ReceiptStatus.REFUNDED;
    }

    UUID id() {
        return id;
    }

    String number() {
        return number;
    }

    String code() {
        return code;
    }

    ReceiptKind kind() {
        return kind;
    }

    String payableKind() {
        return payableKind;
    }

    UUID payableId() {
        return payableId;
    }

    UUID paymentId() {
        return paymentId;
    }

    String entityNit() {
        return entityNit;
    }

    String payerCheck() {
        return payerCheck;
    }

    long total() {
        return total;
    }

    Instant paidAt() {
        return paidAt;
    }

    Instant issuedAt() {
        return issuedAt;
    }

    ReceiptStatus status() {
        return status;
    }

    String document() {
        return document;
    }

    String keyId() {
        return keyId;
    }

    String documentHash() {
        return documentHash;
    }

    String signature() {
        return signature;
    }

    SignedReceipt signed() {
        return new SignedReceipt(document, documentHash, new Signature(keyId, signature));
    }
}

package co.gov.putumayo.estampillas.shared.idempotency;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** One key a client used: what it asked and, once done, what it was answered. */
@Entity
@Table(name = "idempotency_record")
class IdempotencyRecord {

    /** SHA-256 of operation and key; the key itself is not kept, it opens {@link #answer}. */
    @Id
    @Column(name = "key_hash")
    private String keyHash;

    @Column(name = "request_hash")
    private String requestHash;

    /** Encrypted with a key derived from the client's own; null while the work is unfinished. */
    @Column(name = "answer")
    private byte[] answer;

    @Column(name = "created_at")
    private Instant createdAt;

    protected IdempotencyRecord() {}

    IdempotencyRecord(String keyHash, String requestHash, Instant createdAt) {
        this.keyHash = keyHash;
        this.requestHash = requestHash;
        this.createdAt = createdAt;
    }

    boolean asked(String otherRequestHash) {
        return requestHash.equals(otherRequestHash);
    }

    byte[] answer() {
        return answer;
    }

    Instant createdAt() {
        return createdAt;
    }

    void finish(byte[] encryptedAnswer) {
        answer = encryptedAnswer;
    }
}

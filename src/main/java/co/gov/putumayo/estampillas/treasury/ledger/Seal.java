package co.gov.putumayo.estampillas.treasury.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A link of the chain: the hash of an entry bound to all before it. */
@Entity
@Table(name = "ledger_seal")
class Seal {

    /** What the first link follows. */
    static final String GENESIS = "0".repeat(64);

    @Id private long sequence;

    @Column(name = "entry_id")
    private UUID entryId;

    @Column(name = "content_hash")
    private String contentHash;

    @Column(name = "previous_hash")
    private String previousHash;

    private String hash;

    protected Seal() {}

    Seal(long sequence, UUID entryId, String contentHash, String previousHash) {
        this.sequence = sequence;
        this.entryId = entryId;
        this.contentHash = contentHash;
        this.previousHash = previousHash;
        this.hash = chained(previousHash, contentHash);
    }

    /** Both in hexadecimal. */
    static String chained(String previousHash, String contentHash) {
        return EntryContent.sha256(previousHash + ":" + contentHash);
    }

    long sequence() {
        return sequence;
    }

    UUID entryId() {
        return entryId;
    }

    String contentHash() {
        return contentHash;
    }

    String previousHash() {
        return previousHash;
    }

    String hash() {
        return hash;
    }
}

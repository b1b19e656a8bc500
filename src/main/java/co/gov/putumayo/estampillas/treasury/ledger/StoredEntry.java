package co.gov.putumayo.estampillas.treasury.ledger;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** An entry as it stands in the books; written by SQL, read here. */
@Entity
@Immutable
@Table(name = "ledger_entry")
class StoredEntry {

    @Id private UUID id;

    @Column(name = "source_kind")
    private String sourceKind;

    @Column(name = "source_id")
    private String sourceId;

    @Column(name = "booked_on")
    private LocalDate bookedOn;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    private String description;
    private String actor;

    @Column(name = "rule_version")
    private String ruleVersion;

    private UUID reverses;

    @ElementCollection
    @CollectionTable(name = "ledger_posting", joinColumns = @JoinColumn(name = "entry_id"))
    @OrderColumn(name = "position")
    private List<StoredPosting> postings = new ArrayList<>();

    protected StoredEntry() {}

    UUID id() {
        return id;
    }

    String sourceKind() {
        return sourceKind;
    }

    String sourceId() {
        return sourceId;
    }

    LocalDate bookedOn() {
        return bookedOn;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    String description() {
        return description;
    }

    String actor() {
        return actor;
    }

    String ruleVersion() {
        return ruleVersion;
    }

    UUID reverses() {
        return reverses;
    }

    List<StoredPosting> postings() {
        return postings;
    }
}

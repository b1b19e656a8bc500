package co.gov.putumayo.estampillas.tariff.reference;

import co.gov.putumayo.estampillas.shared.Decimals;
import co.gov.putumayo.estampillas.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** A version of a value: proposed by one person, published or discarded once. */
@Entity
@Table(name = "value_proposal")
class ValueProposal {

    @Id private UUID id;

    @Enumerated(EnumType.STRING)
    private ReferenceUnit unit;

    private LocalDate since;
    private BigDecimal value;

    @Column(name = "previous_value")
    private BigDecimal previousValue;

    private String source;
    private String reason;

    @Enumerated(EnumType.STRING)
    private ProposalState state;

    @Column(name = "proposed_by")
    private String proposedBy;

    @Column(name = "proposed_at")
    private Instant proposedAt;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "discard_reason")
    private String discardReason;

    protected ValueProposal() {}

    /**
     * @param previousValue published when it was proposed, or null
     * @param reason of a correction, or null
     */
    ValueProposal(
            ReferenceUnit unit,
            LocalDate since,
            BigDecimal value,
            BigDecimal previousValue,
            String source,
            String reason,
            String proposedBy,
            Instant proposedAt) {
        this.id = Ids.next();
        this.unit = unit;
        this.since = since;
        this.value = value;
        this.previousValue = previousValue;
        this.source = source;
        this.reason = reason;
        this.state = ProposalState.PROPOSED;
        this.proposedBy = proposedBy;
        this.proposedAt = proposedAt;
    }

    boolean isOpen() {
        return state == ProposalState.PROPOSED;
    }

    boolean wasProposedBy(String person) {
        return proposedBy.equals(person);
    }

    /** Whether what is published now is what it was proposed to replace. */
    boolean replaces(Optional<BigDecimal> published) {
        return previousValue == null
                ? published.isEmpty()
                : published.isPresent() && published.get().compareTo(previousValue) == 0;
    }

    void publish(String person, Instant moment) {
        decide(ProposalState.PUBLISHED, person, moment);
    }

    void discard(String why, String person, Instant moment) {
        discardReason = why;
        decide(ProposalState.DISCARDED, person, moment);
    }

    private void decide(ProposalState outcome, String person, Instant moment) {
        if (!isOpen()) {
            throw new IllegalStateException(id + " is " + state);
        }
        state = outcome;
        decidedBy = person;
        decidedAt = moment;
    }

    UUID id() {
        return id;
    }

    ReferenceUnit unit() {
        return unit;
    }

    LocalDate since() {
        return since;
    }

    BigDecimal value() {
        return value;
    }

    BigDecimal previousValue() {
        return previousValue;
    }

    String source() {
        return source;
    }

    ProposalView view() {
        return new ProposalView(
                id,
                unit.name(),
                unit.period(since),
                Decimals.plain(value),
                previousValue == null ? null : Decimals.plain(previousValue),
                source,
                reason,
                state,
                proposedBy,
                proposedAt,
                decidedBy,
                decidedAt,
                discardReason);
    }
}

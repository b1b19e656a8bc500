package co.gov.putumayo.estampillas.treasury.distribution;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A complete set of shares, in force from a day once a second person approved it. */
@Entity
@Table(name = "distribution_version")
class RuleVersion {

    @Id private String id;

    @Column(name = "legal_act")
    private String legalAct;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    private String reason;

    @Enumerated(EnumType.STRING)
    private RuleState state;

    @Column(name = "proposed_by")
    private String proposedBy;

    @Column(name = "proposed_at")
    private Instant proposedAt;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "distribution_share", joinColumns = @JoinColumn(name = "version_id"))
    @OrderColumn(name = "position")
    private List<FundShare> shares = new ArrayList<>();

    protected RuleVersion() {}

    RuleVersion(
            String id,
            String legalAct,
            LocalDate validFrom,
            String reason,
            List<FundShare> shares,
            String proposedBy,
            Instant proposedAt) {
        this.id = id;
        this.legalAct = legalAct;
        this.validFrom = validFrom;
        this.reason = reason;
        this.state = RuleState.PROPOSED;
        this.shares = new ArrayList<>(shares);
        this.proposedBy = proposedBy;
        this.proposedAt = proposedAt;
    }

    /** The caller has checked that it waits for a decision and that another person decides. */
    void decide(RuleState decision, String person, Instant moment) {
        state = decision;
        decidedBy = person;
        decidedAt = moment;
    }

    String id() {
        return id;
    }

    String legalAct() {
        return legalAct;
    }

    LocalDate validFrom() {
        return validFrom;
    }

    String reason() {
        return reason;
    }

    RuleState state() {
        return state;
    }

    String proposedBy() {
        return proposedBy;
    }

    Instant proposedAt() {
        return proposedAt;
    }

    String decidedBy() {
        return decidedBy;
    }

    Instant decidedAt() {
        return decidedAt;
    }

    List<FundShare> shares() {
        return shares;
    }
}

package co.gov.putumayo.estampillas.tariff.drafting;

import co.gov.putumayo.estampillas.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A tariff version in the making; its rows are in the tables of the tariff. */
@Entity
@Table(name = "tariff_draft")
class TariffDraft {

    @Id private UUID id;

    @Column(name = "tariff_version_id")
    private String versionId;

    @Column(name = "based_on")
    private String basedOn;

    private int revision;

    @Enumerated(EnumType.STRING)
    private DraftState state;

    @Column(name = "drafted_by")
    private String draftedBy;

    @Column(name = "drafted_at")
    private Instant draftedAt;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "discard_reason")
    private String discardReason;

    protected TariffDraft() {}

    TariffDraft(String versionId, String basedOn, String draftedBy, Instant draftedAt) {
        this.id = Ids.next();
        this.versionId = versionId;
        this.basedOn = basedOn;
        this.revision = 1;
        this.state = DraftState.DRAFT;
        this.draftedBy = draftedBy;
        this.draftedAt = draftedAt;
    }

    boolean isOpen() {
        return state == DraftState.DRAFT;
    }

    boolean isAt(int seen) {
        return revision == seen;
    }

    void revise() {
        revision++;
    }

    void publish(String person, Instant moment) {
        decide(DraftState.PUBLISHED, person, moment);
    }

    void discard(String reason, String person, Instant moment) {
        discardReason = reason;
        decide(DraftState.DISCARDED, person, moment);
    }

    private void decide(DraftState outcome, String person, Instant moment) {
        if (!isOpen()) {
            throw new IllegalStateException(versionId + " is " + state);
        }
        state = outcome;
        decidedBy = person;
        decidedAt = moment;
    }

    UUID id() {
        return id;
    }

    String versionId() {
        return versionId;
    }

    String basedOn() {
        return basedOn;
    }

    int revision() {
        return revision;
    }

    DraftView.Summary summary(DraftRows.Version version) {
        return new DraftView.Summary(
                versionId,
                version.ordinance(),
                version.title(),
                version.validFrom(),
                basedOn,
                revision,
                state,
                draftedBy,
                draftedAt,
                decidedBy,
                decidedAt,
                discardReason);
    }
}

package co.gov.putumayo.estampillas.exemption;

import co.gov.putumayo.estampillas.liquidation.ActDraft;
import co.gov.putumayo.estampillas.shared.DocumentType;
import co.gov.putumayo.estampillas.shared.Ids;
import co.gov.putumayo.estampillas.shared.LegalTime;
import co.gov.putumayo.estampillas.shared.TaxId;
import co.gov.putumayo.estampillas.tariff.ActRequest;
import co.gov.putumayo.estampillas.tariff.Assessment;
import co.gov.putumayo.estampillas.tariff.ExemptionView;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A stored exemption, with act, law and amounts as they were. Only its decision is added. */
@Entity
@Table(name = "exemption_grant")
@DynamicUpdate
class ExemptionGrant {

    @Id private UUID id;

    @Enumerated(EnumType.STRING)
    private GrantStatus status;

    @Column(name = "entity_nit")
    private String entityNit;

    @Column(name = "entity_name")
    private String entityName;

    @JdbcTypeCode(SqlTypes.JSON)
    private ActRequest act;

    @Column(name = "act_type")
    private String actType;

    @Column(name = "act_name")
    private String actName;

    @Column(name = "act_number")
    private String actNumber;

    private boolean addition;

    @Column(name = "act_date")
    private LocalDate actDate;

    @Enumerated(EnumType.STRING)
    @Column(name = "taxpayer_document_type")
    private DocumentType taxpayerDocumentType;

    @Column(name = "taxpayer_document")
    private String taxpayerDocument;

    @Column(name = "taxpayer_name")
    private String taxpayerName;

    @Column(name = "exemption_code")
    private String code;

    private String ordinance;
    private String article;

    @Column(name = "legal_text")
    private String legalText;

    @Column(name = "support_reference")
    private String supportReference;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Assessment.Line> freed;

    @Column(name = "freed_total")
    private long freedTotal;

    @JdbcTypeCode(SqlTypes.JSON)
    private RestOwed rest;

    @Column(name = "year_taken")
    private Integer yearTaken;

    @Column(name = "second_person")
    private boolean secondPerson;

    @Column(name = "requested_by")
    private String requestedBy;

    @Column(name = "requested_at")
    private Instant requestedAt;

    @Column(name = "requested_on")
    private LocalDate requestedOn;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "rejection_reason")
    private String rejectionReason;

    @Column(name = "liquidation_id")
    private UUID liquidationId;

    @Embedded private Revocation revocation;

    protected ExemptionGrant() {}

    /**
     * @param secondPerson whether it waits for another officer; granted at once if not
     */
    ExemptionGrant(GrantRules.Checked checked, boolean secondPerson, String officer, Instant now) {
        ActDraft draft = checked.draft();
        ExemptionView exemption = checked.exemption();
        this.id = Ids.next();
        this.status = GrantStatus.PENDING;
        this.entityNit = draft.entity().nit();
        this.entityName = draft.entity().name();
        this.act = draft.act();
        this.actType = draft.act().type();
        this.actName = draft.assessment().actName();
        this.actNumber = draft.act().number();
        this.addition = Boolean.TRUE.equals(draft.act().addition());
        this.actDate = draft.assessment().date();
        this.taxpayerDocumentType = draft.taxpayer().type();
        this.taxpayerDocument = draft.taxpayer().number();
        this.taxpayerName = draft.taxpayerName();
        this.code = exemption.code();
        this.ordinance = exemption.ordinance();
        this.article = exemption.article();
        this.legalText = exemption.text();
        this.supportReference = checked.supportReference();
        this.freed = checked.levies().freed();
        this.freedTotal = checked.levies().freedTotal();
        this.rest = checked.levies().rest();
        this.yearTaken = exemption.onceAYear() ? actDate.getYear() : null;
        this.secondPerson = secondPerson;
        this.requestedBy = officer;
        this.requestedAt = now;
        this.requestedOn = now.atZone(LegalTime.BOGOTA).toLocalDate();
        if (!secondPerson) {
            decide(GrantStatus.GRANTED, officer, now);
        }
    }

    UUID id() {
        return id;
    }

    GrantStatus status() {
        return status;
    }

    String entityNit() {
        return entityNit;
    }

    String code() {
        return code;
    }

    long freedTotal() {
        return freedTotal;
    }

    UUID liquidationId() {
        return liquidationId;
    }

    boolean isAddition() {
        return addition;
    }

    boolean wasRequestedBy(String officer) {
        return requestedBy.equals(officer);
    }

    /**
     * @throws IllegalStateException when it does not wait, or for the one who requested it
     */
    void approve(String officer, Instant now) {
        if (wasRequestedBy(officer)) {
            throw new IllegalStateException("Grant " + id + " needs another person");
        }
        decide(GrantStatus.GRANTED, officer, now);
    }

    /**
     * @throws IllegalStateException when it does not wait
     */
    void reject(String reason, String officer, Instant now) {
        decide(GrantStatus.REJECTED, officer, now);
        rejectionReason = reason;
    }

    private void decide(GrantStatus decision, String officer, Instant now) {
        if (status != GrantStatus.PENDING) {
            throw new IllegalStateException("Grant " + id + " is " + status);
        }
        status = decision;
        decidedBy = officer;
        decidedAt = now;
    }

    /** Null unless somebody wants it taken back. */
    Revocation revocation() {
        return revocation;
    }

    void askRevocation(String reason, String officer, Instant now) {
        if (status != GrantStatus.GRANTED || revocation != null) {
            throw new IllegalStateException("Grant " + id + " is " + status);
        }
        revocation = new Revocation(reason, officer, now, null, null);
    }

    void revoke(String officer, Instant now) {
        if (status != GrantStatus.GRANTED || officer.equals(revocation.askedBy())) {
            throw new IllegalStateException("Grant " + id + " needs another person");
        }
        status = GrantStatus.REVOKED;
        revocation = revocation.confirmed(officer, now);
    }

    /** What it still owes was liquidated. */
    void liquidated(UUID liquidation) {
        liquidationId = liquidation;
    }

    GrantView view() {
        return new GrantView(
                id,
                status.name(),
                entityNit,
                entityName,
                act,
                actName,
                actDate,
                new TaxId(taxpayerDocumentType, taxpayerDocument),
                taxpayerName,
                code,
                ordinance,
                article,
                legalText,
                supportReference,
                freed,
                freedTotal,
                rest.lines(),
                rest.notApplied(),
                rest.notes(),
                rest.total(),
                rest.tariffVersion(),
                secondPerson,
                requestedAt,
                decidedAt,
                rejectionReason,
                liquidationId,
                revocation == null ? null : revocation.reason(),
                revocation == null ? null : revocation.revokedAt());
    }
}

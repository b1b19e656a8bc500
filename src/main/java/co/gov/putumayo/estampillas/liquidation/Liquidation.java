package co.gov.putumayo.estampillas.liquidation;

import co.gov.putumayo.estampillas.entity.EntityView;
import co.gov.putumayo.estampillas.shared.CheckedCode;
import co.gov.putumayo.estampillas.shared.DocumentType;
import co.gov.putumayo.estampillas.shared.EntityType;
import co.gov.putumayo.estampillas.shared.Ids;
import co.gov.putumayo.estampillas.shared.TaxId;
import co.gov.putumayo.estampillas.tariff.ActRequest;
import co.gov.putumayo.estampillas.tariff.Assessment;
import co.gov.putumayo.estampillas.tariff.rehearsal.PastActs;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A stored liquidation. All but its status is frozen; the database refuses other changes. */
@Entity
@Table(name = "liquidation")
@DynamicUpdate
class Liquidation {

    @Id private UUID id;

    private String number;

    @Column(name = "access_code_hash")
    private String accessCodeHash;

    @Enumerated(EnumType.STRING)
    private LiquidationStatus status;

    @Column(name = "act_date")
    private LocalDate date;

    @Column(name = "entity_nit")
    private String entityNit;

    @Column(name = "entity_name")
    private String entityName;

    @Column(name = "entity_type")
    private String entityType;

    @Column(name = "act_type")
    private String actType;

    @Column(name = "act_name")
    private String actName;

    @Column(name = "act_number")
    private String actNumber;

    private boolean addition;

    @Column(name = "undetermined_amount")
    private boolean undeterminedAmount;

    @JdbcTypeCode(SqlTypes.JSON)
    private ActRequest act;

    @Enumerated(EnumType.STRING)
    @Column(name = "taxpayer_document_type")
    private DocumentType taxpayerDocumentType;

    @Column(name = "taxpayer_document")
    private String taxpayerDocument;

    @Column(name = "taxpayer_name")
    private String taxpayerName;

    @Column(name = "taxpayer_email")
    private String taxpayerEmail;

    private long total;

    @Column(name = "line_count")
    private int lineCount;

    @ElementCollection
    @CollectionTable(name = "liquidation_line", joinColumns = @JoinColumn(name = "liquidation_id"))
    @OrderColumn(name = "position")
    private List<LiquidationLine> lines;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "not_applied")
    private List<Assessment.NotApplied> notApplied;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Assessment.Note> notes;

    @Column(name = "tariff_version")
    private String tariffVersion;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "first_liquidation_id")
    private Liquidation first;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "paid_at")
    private Instant paidAt;

    protected Liquidation() {}

    /**
     * @param first liquidation of the contract this addition or payment hangs from, or null
     * @param undeterminedAmount whether it is one payment of a contract without a definite amount
     */
    Liquidation(
            String number,
            CheckedCode accessCode,
            EntityView entity,
            ActRequest act,
            Taxpayer taxpayer,
            Assessment assessment,
            Liquidation first,
            boolean undeterminedAmount,
            Instant createdAt,
            Instant expiresAt) {
        this.id = Ids.next();
        this.number = number;
        this.accessCodeHash = accessCode.hash();
        this.status =
                assessment.total() == 0 ? LiquidationStatus.NOTHING_DUE : LiquidationStatus.OPEN;
        this.date = assessment.date();
        this.entityNit = entity.nit();
        this.entityName = entity.name();
        this.entityType = entity.type().code();
        this.actType = act.type();
        this.actName = assessment.actName();
        this.actNumber = act.number();
        this.addition = Boolean.TRUE.equals(act.addition());
        this.act = act;
        this.taxpayerDocumentType = taxpayer.id().type();
        this.taxpayerDocument = taxpayer.id().number();
        this.taxpayerName = taxpayer.name();
        this.taxpayerEmail = taxpayer.email();
        this.total = assessment.total();
        this.lines = assessment.lines().stream().map(LiquidationLine::new).toList();
        this.lineCount = lines.size();
        this.notApplied = assessment.notApplied();
        this.notes = assessment.notes();
        this.tariffVersion = assessment.tariffVersion();
        this.first = first;
        this.undeterminedAmount = undeterminedAmount;
        this.createdAt = createdAt;
        this.expiresAt = expiresAt;
    }

    UUID id() {
        return id;
    }

    LiquidationStatus status(Instant now) {
        return effective(status, expiresAt, now);
    }

    /** What a stored state means at a moment: an open liquidation whose time is over expired. */
    static LiquidationStatus effective(LiquidationStatus stored, Instant expiresAt, Instant now) {
        return stored == LiquidationStatus.OPEN && now.isAfter(expiresAt)
                ? LiquidationStatus.EXPIRED
                : stored;
    }

    /**
     * The whole amount was received. A payment that began in time counts even when it is confirmed
     * after the expiry.
     *
     * @throws IllegalStateException when it does not wait for money: the caller paid it twice
     */
    void pay(Instant moment) {
        requireStored(LiquidationStatus.OPEN);
        status = LiquidationStatus.PAID;
        paidAt = moment;
    }

    /**
     * The entity kept the whole amount out of a payment of its own (art. 296).
     *
     * @throws IllegalStateException when it is not open
     */
    void withhold() {
        requireStored(LiquidationStatus.OPEN);
        status = LiquidationStatus.WITHHELD;
    }

    /**
     * Nobody owes it any more: its payer withdrew it, or what was withheld for it is given back.
     *
     * @throws IllegalStateException when money was received for it
     */
    void cancel() {
        if (status == LiquidationStatus.PAID) {
            throw new IllegalStateException(number + " is " + status);
        }
        status = LiquidationStatus.CANCELLED;
    }

    private void requireStored(LiquidationStatus wanted) {
        if (status != wanted) {
            throw new IllegalStateException(number + " is " + status);
        }
    }

    boolean mayHaveAdditions() {
        return FirstLiquidations.CONTRACT.equals(actType) && !addition && !undeterminedAmount;
    }

    /** One row of the list of its contract. */
    ContractAnswer.Item ofContract(Instant now) {
        return new ContractAnswer.Item(
                id, number, kind(), date, act.value(), total, status(now), firstNumber());
    }

    private ContractAnswer.Kind kind() {
        if (undeterminedAmount) {
            return ContractAnswer.Kind.PAYMENT;
        }
        return addition ? ContractAnswer.Kind.ADDITION : ContractAnswer.Kind.CONTRACT;
    }

    private String firstNumber() {
        return first == null ? null : first.number;
    }

    boolean isFirst() {
        return FirstLiquidations.CONTRACT.equals(actType) && first == null;
    }

    String actNumber() {
        return actNumber;
    }

    int lineCount() {
        return lineCount;
    }

    String entityNit() {
        return entityNit;
    }

    Instant paidAt() {
        return paidAt;
    }

    PastActs.PastAct pastAct() {
        return new PastActs.PastAct(
                number,
                date,
                act,
                tariffVersion,
                lines.stream().map(LiquidationLine::view).toList());
    }

    LiquidationView view(Instant now) {
        return new LiquidationView(
                id,
                number,
                status(now).name(),
                date,
                entityNit,
                entityName,
                EntityType.of(entityType).orElseThrow(),
                act,
                actName,
                new TaxId(taxpayerDocumentType, taxpayerDocument),
                taxpayerName,
                taxpayerEmail,
                lines.stream().map(LiquidationLine::view).toList(),
                notApplied,
                notes,
                total,
                tariffVersion,
                firstNumber(),
                createdAt,
                expiresAt,
                undeterminedAmount);
    }
}

package co.gov.putumayo.estampillas.declaration.record;

import co.gov.putumayo.estampillas.declaration.fact.DeclarationKind;
import co.gov.putumayo.estampillas.declaration.owed.Owed;
import co.gov.putumayo.estampillas.declaration.penalty.PayShare;
import co.gov.putumayo.estampillas.shared.Ids;
import co.gov.putumayo.estampillas.shared.TaxPeriod;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;

/** A monthly declaration (art. 299). Its figures are fixed when it is filed. */
@Entity
@Table(name = "declaration")
@DynamicUpdate
public class Declaration {

    @Id private UUID id;

    private String number;

    @Column(name = "entity_nit")
    private String entityNit;

    @Column(name = "entity_name")
    private String entityName;

    private LocalDate period;

    @Enumerated(EnumType.STRING)
    private DeclarationKind kind;

    @Enumerated(EnumType.STRING)
    private DeclarationState state;

    @Column(name = "corrects_id")
    private UUID correctsId;

    @Column(name = "accountant_signs")
    private boolean accountantSigns;

    @Column(name = "pay_share")
    private String payShare;

    @Column(name = "differing_criterion")
    private String differingCriterion;

    private long revision;

    @Column(name = "content_sha256")
    private String contentSha256;

    @Column(name = "created_by")
    private String createdBy;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "presented_at")
    private Instant presentedAt;

    @Embedded private FiledFigures filed;

    @Embedded private SetOffSums setOffs = SetOffSums.NONE;

    protected Declaration() {}

    /**
     * @param corrects the filed declaration it corrects, null for an initial one
     */
    public Declaration(
            String number,
            String entityNit,
            String entityName,
            TaxPeriod period,
            DeclarationKind kind,
            UUID corrects,
            boolean accountantSigns,
            String createdBy,
            Instant createdAt) {
        this.id = Ids.next();
        this.number = number;
        this.entityNit = entityNit;
        this.entityName = entityName;
        this.period = period.firstDay();
        this.kind = kind;
        this.state = DeclarationState.DRAFT;
        this.correctsId = corrects;
        this.accountantSigns = accountantSigns;
        this.payShare = PayShare.WHOLE.fraction().toPlainString();
        this.revision = 1;
        this.createdBy = createdBy;
        this.createdAt = createdAt;
    }

    /** Its content changed: whoever signed, signed something else. */
    public void changed() {
        require(state.isOpen());
        state = DeclarationState.DRAFT;
        contentSha256 = null;
        revision++;
    }

    /**
     * @param reason why a rise comes from reading the law otherwise (art. 423); null if it does not
     */
    public void state(PayShare share, String reason) {
        changed();
        payShare = share.fraction().toPlainString();
        differingCriterion = reason;
    }

    /** Somebody signed this content. */
    public void signed(String sha256, boolean complete) {
        require(state == DeclarationState.DRAFT);
        contentSha256 = sha256;
        state = complete ? DeclarationState.SIGNED : DeclarationState.DRAFT;
        revision++;
    }

    /** An agent presents it and will pay. */
    public void present(Instant now) {
        require(state == DeclarationState.SIGNED);
        state = DeclarationState.AWAITING_PAYMENT;
        presentedAt = now;
        revision++;
    }

    /** Without money: nothing is to be paid, or a collector files. */
    public void file(long declared, Owed owed, Instant now) {
        require(state == DeclarationState.SIGNED);
        presentedAt = now;
        fix(FiledFigures.of(declared, owed, 0, null, now));
    }

    /**
     * With the money of the whole tax.
     *
     * @param bankTime when the money entered the bank, the moment of filing (arts. 299, 572)
     */
    public void filePaid(long declared, Owed owed, long money, Instant bankTime) {
        require(state == DeclarationState.AWAITING_PAYMENT);
        fix(FiledFigures.of(declared, owed, money, bankTime, bankTime));
    }

    /** A refund pays a part of what it owes (art. 633). */
    public void payPart(long pesos) {
        require(state == DeclarationState.AWAITING_PAYMENT);
        setOffs = setOffs.plus(pesos);
        revision++;
    }

    /** A refund pays all that it owes; filed when presented and the money had entered. */
    public void fileSetOff(long declared, Owed owed, long pesos, Instant decided, Instant filedAt) {
        payPart(pesos);
        fix(FiledFigures.of(declared, owed, pesos, decided, filedAt));
    }

    private void fix(FiledFigures figures) {
        state = DeclarationState.FILED;
        filed = figures;
        revision++;
    }

    public void balancePaid(Instant bankTime) {
        require(state.isFiled() && owesBalance());
        filed = filed.balancePaid(bankTime);
        revision++;
    }

    /** A refund pays the balance, or a part of it. */
    public void balanceSetOff(long pesos, Instant decided) {
        require(owesBalance() && pesos <= balanceOwed());
        setOffs = setOffs.plusOfBalance(pesos);
        if (balanceOwed() == 0) {
            filed = filed.balancePaid(decided);
        }
        revision++;
    }

    /** Another declaration took its place. */
    public void corrected() {
        require(state == DeclarationState.FILED);
        state = DeclarationState.CORRECTED;
        revision++;
    }

    public void withdraw() {
        require(state.isOpen());
        state = DeclarationState.WITHDRAWN;
        revision++;
    }

    /** An act of Rentas says that it counts as not filed (art. 415, par. 1). */
    public void declareNotFiled() {
        require(state == DeclarationState.AWAITING_PAYMENT);
        state = DeclarationState.NOT_FILED;
        revision++;
    }

    private void require(boolean allowed) {
        if (!allowed) {
            throw new IllegalStateException("Declaration " + number + " is " + state);
        }
    }

    public boolean owesBalance() {
        return filed != null && filed.owesBalance();
    }

    /** Pesos of the balance that nothing has paid. */
    public long balanceOwed() {
        return owesBalance() ? filed.balance() - setOffs.balance() : 0;
    }

    public SetOffSums paidByRefunds() {
        return setOffs;
    }

    public UUID id() {
        return id;
    }

    public String number() {
        return number;
    }

    public String entityNit() {
        return entityNit;
    }

    public String entityName() {
        return entityName;
    }

    public TaxPeriod period() {
        return new TaxPeriod(YearMonth.from(period));
    }

    public DeclarationKind kind() {
        return kind;
    }

    public DeclarationState state() {
        return state;
    }

    public UUID correctsId() {
        return correctsId;
    }

    public boolean accountantSigns() {
        return accountantSigns;
    }

    public PayShare payShare() {
        return PayShare.of(payShare).orElseThrow();
    }

    public String differingCriterion() {
        return differingCriterion;
    }

    public long revision() {
        return revision;
    }

    public String contentSha256() {
        return contentSha256;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant presentedAt() {
        return presentedAt;
    }

    /** Empty until it is filed, like its figures. */
    public Optional<FiledFigures> filed() {
        return Optional.ofNullable(filed);
    }
}

package co.gov.putumayo.estampillas.treasury.transfer;

import co.gov.putumayo.estampillas.shared.Ids;
import co.gov.putumayo.estampillas.treasury.distribution.Fund;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Money paid to a fund at once. */
@Entity
@Table(name = "transfer_batch")
class TransferBatch {

    @Id private UUID id;
    private String fund;
    private BigDecimal amount;

    @Column(name = "after_sequence")
    private long afterSequence;

    @Column(name = "through_sequence")
    private long throughSequence;

    @Column(name = "collected_from")
    private LocalDate collectedFrom;

    @Column(name = "collected_to")
    private LocalDate collectedTo;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private TransferState state;

    @Column(name = "prepared_by")
    private String preparedBy;

    @Column(name = "prepared_at")
    private Instant preparedAt;

    @Column(name = "approved_by")
    private String approvedBy;

    @Column(name = "approved_at")
    private Instant approvedAt;

    @Column(name = "bank_reference")
    private String bankReference;

    @Column(name = "transferred_on")
    private LocalDate transferredOn;

    @Column(name = "transferred_by")
    private String transferredBy;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected TransferBatch() {}

    TransferBatch(Fund fund, FundMoney money, String preparedBy, Instant preparedAt) {
        this.id = Ids.next();
        this.fund = fund.code();
        this.amount = money.amount();
        this.afterSequence = money.after();
        this.throughSequence = money.through();
        this.collectedFrom = money.oldest();
        this.collectedTo = money.newest();
        this.dueOn = money.dueOn(fund);
        this.state = TransferState.PREPARED;
        this.preparedBy = preparedBy;
        this.preparedAt = preparedAt;
    }

    /** The caller has checked the state, and that it is another person. */
    void approve(String person, Instant moment) {
        state = TransferState.APPROVED;
        approvedBy = person;
        approvedAt = moment;
    }

    void transfer(String reference, LocalDate day, String person, Instant moment) {
        state = TransferState.TRANSFERRED;
        bankReference = reference;
        transferredOn = day;
        transferredBy = person;
        endedAt = moment;
    }

    void cancel(Instant moment) {
        state = TransferState.CANCELLED;
        endedAt = moment;
    }

    boolean isOverdue(LocalDate today) {
        return dueOn != null
                && (state == TransferState.PREPARED || state == TransferState.APPROVED)
                && today.isAfter(dueOn);
    }

    UUID id() {
        return id;
    }

    String fund() {
        return fund;
    }

    BigDecimal amount() {
        return amount;
    }

    long afterSequence() {
        return afterSequence;
    }

    long throughSequence() {
        return throughSequence;
    }

    LocalDate collectedFrom() {
        return collectedFrom;
    }

    LocalDate collectedTo() {
        return collectedTo;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    TransferState state() {
        return state;
    }

    String preparedBy() {
        return preparedBy;
    }

    Instant preparedAt() {
        return preparedAt;
    }

    String approvedBy() {
        return approvedBy;
    }

    Instant approvedAt() {
        return approvedAt;
    }

    String bankReference() {
        return bankReference;
    }

    LocalDate transferredOn() {
        return transferredOn;
    }

    String transferredBy() {
        return transferredBy;
    }
}

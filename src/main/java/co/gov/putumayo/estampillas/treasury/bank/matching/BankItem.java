package co.gov.putumayo.estampillas.treasury.bank.matching;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What does not agree, until somebody explains it. The comparison opens it, thousands at a time.
 */
@Entity
@Table(name = "bank_item")
class BankItem {

    @Id private UUID id;

    @Enumerated(EnumType.STRING)
    private ItemKind kind;

    @Enumerated(EnumType.STRING)
    private ItemState state;

    @Column(name = "file_id")
    private UUID fileId;

    private Integer line;

    @Column(name = "attempt_id")
    private UUID attemptId;

    private String reference;

    @Column(name = "bank_amount")
    private BigDecimal bankAmount;

    @Column(name = "our_amount")
    private BigDecimal ourAmount;

    private LocalDate day;
    private String owner;

    @Column(name = "next_step")
    private String nextStep;

    @Enumerated(EnumType.STRING)
    private Resolution resolution;

    private String reason;

    @Column(name = "proposed_by")
    private String proposedBy;

    @Column(name = "resolved_by")
    private String resolvedBy;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "resolved_at")
    private Instant resolvedAt;

    @Version private long version;

    protected BankItem() {}

    void assign(String newOwner, String newNextStep) {
        owner = newOwner;
        nextStep = newNextStep;
    }

    /** For another person to agree with. */
    void propose(Resolution how, String why, String by) {
        state = ItemState.PROPOSED;
        resolution = how;
        reason = why;
        proposedBy = by;
    }

    /** The other person does not agree. */
    void decline() {
        state = ItemState.OPEN;
        resolution = null;
        reason = null;
        proposedBy = null;
    }

    void resolve(Resolution how, String why, String by, Instant now) {
        state = ItemState.RESOLVED;
        resolution = how;
        reason = why;
        resolvedBy = by;
        resolvedAt = now;
    }

    void link(UUID attempt, BigDecimal amount) {
        attemptId = attempt;
        ourAmount = amount;
    }

    UUID id() {
        return id;
    }

    ItemKind kind() {
        return kind;
    }

    ItemState state() {
        return state;
    }

    UUID fileId() {
        return fileId;
    }

    Integer line() {
        return line;
    }

    UUID attemptId() {
        return attemptId;
    }

    String reference() {
        return reference;
    }

    BigDecimal bankAmount() {
        return bankAmount;
    }

    BigDecimal ourAmount() {
        return ourAmount;
    }

    LocalDate day() {
        return day;
    }

    String owner() {
        return owner;
    }

    String nextStep() {
        return nextStep;
    }

    Resolution resolution() {
        return resolution;
    }

    String reason() {
        return reason;
    }

    String proposedBy() {
        return proposedBy;
    }

    String resolvedBy() {
        return resolvedBy;
    }

    Instant openedAt() {
        return openedAt;
    }

    Instant resolvedAt() {
        return resolvedAt;
    }
}

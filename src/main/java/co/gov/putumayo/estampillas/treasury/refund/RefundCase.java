package co.gov.putumayo.estampillas.treasury.refund;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;

/** A refund. Moves only along {@link RefundState#next}. */
@Entity
@Table(name = "refund_case")
public class RefundCase {

    /** Cases of one page of a list: their lines come in one query. */
    private static final int PAGE = 201;

    @Id private UUID id;
    private String number;

    @Enumerated(EnumType.STRING)
    private RefundOrigin origin;

    @Enumerated(EnumType.STRING)
    private RefundCause cause;

    @Enumerated(EnumType.STRING)
    private RefundState state;

    private String explanation;
    private String evidence;
    @Embedded private RefundMoney money;

    @Column(name = "requested_amount")
    private Long requestedAmount;

    @Column(name = "access_code_hash")
    private String accessCodeHash;

    @Column(name = "sealed_account")
    private byte[] sealedAccount;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "requested_on")
    private LocalDate requestedOn;

    @Embedded private RefundTerm term;

    private String owner;
    private Long amount;

    @Column(name = "set_off")
    private Long setOff;

    private String grounds;

    @Column(name = "proposed_by")
    private String proposedBy;

    @Column(name = "second_person")
    private boolean secondPerson;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "paid_on")
    private LocalDate paidOn;

    @Column(name = "bank_reference")
    private String bankReference;

    private Long interest;

    @ElementCollection
    @BatchSize(size = PAGE)
    @CollectionTable(name = "refund_line", joinColumns = @JoinColumn(name = "case_id"))
    @MapKeyColumn(name = "levy")
    @Column(name = "amount")
    private Map<String, Long> lines = new TreeMap<>();

    @ElementCollection
    @BatchSize(size = PAGE)
    @CollectionTable(name = "refund_set_off", joinColumns = @JoinColumn(name = "case_id"))
    @OrderColumn(name = "position")
    private List<SetOff> setOffs = new ArrayList<>();

    @Version private long version;

    protected RefundCase() {}

    private RefundCase(
            UUID id, String number, RefundOrigin origin, RefundMoney money, Instant openedAt) {
        this.id = id;
        this.number = number;
        this.origin = origin;
        this.money = money;
        this.openedAt = openedAt;
        this.state = RefundState.REQUESTED;
    }

    /** Asked for by the payer of a receipt. */
    public static RefundCase requested(
            UUID id, String number, RefundMoney money, RefundClaim claim, Instant now) {
        RefundCase made = new RefundCase(id, number, RefundOrigin.REQUEST, money, now);
        made.claim(claim);
        return made;
    }

    /** Opened by money that pays nothing, before its payer asks. */
    public static RefundCase opened(
            UUID id,
            String number,
            RefundMoney money,
            RefundCause cause,
            RefundTerm term,
            Instant now) {
        RefundCase made = new RefundCase(id, number, RefundOrigin.ANOMALY, money, now);
        made.cause = cause;
        made.term = term;
        return made;
    }

    /** The payer asks: from now on the terms run. */
    public final void claim(RefundClaim claim) {
        cause = claim.cause();
        explanation = claim.explanation();
        evidence = claim.evidence();
        requestedAmount = claim.requestedAmount();
        accessCodeHash = claim.accessCodeHash();
        sealedAccount = claim.sealedAccount();
        requestedOn = claim.requestedOn();
        term = claim.term();
    }

    private void move(RefundState to) {
        if (!state.next().contains(to)) {
            throw new IllegalStateException("Refund " + number + " is " + state);
        }
        state = to;
    }

    public void review(String by) {
        move(RefundState.UNDER_REVIEW);
        owner = by;
    }

    public void withdraw() {
        move(RefundState.WITHDRAWN);
    }

    public void refuse(String why, String by, Instant now) {
        move(RefundState.REFUSED);
        grounds = why;
        decide(by, now);
    }

    /** Approved by the first person; a second one is still to be asked. */
    public void propose(RefundDecision decision, String by) {
        move(RefundState.PROPOSED);
        take(decision, by);
        secondPerson = true;
    }

    /** Approved by the only person it needs. */
    public void approve(RefundDecision decision, String by, Instant now) {
        move(RefundState.APPROVED);
        take(decision, by);
        decide(by, now);
    }

    /** What the first person approved holds. */
    public void confirm(String by, Instant now) {
        if (by.equals(proposedBy)) {
            throw new IllegalStateException("Who proposed does not confirm");
        }
        move(RefundState.APPROVED);
        decide(by, now);
    }

    /** What the first person approved does not hold; somebody decides anew. */
    public void sendBack() {
        move(RefundState.UNDER_REVIEW);
        amount = null;
        setOff = null;
        grounds = null;
        proposedBy = null;
        secondPerson = false;
        lines.clear();
        setOffs.clear();
    }

    public void pay(LocalDate on, String reference, long interestPesos) {
        move(RefundState.PAID);
        paidOn = on;
        bankReference = reference;
        interest = interestPesos;
    }

    private void take(RefundDecision decision, String by) {
        amount = decision.amount();
        setOff = decision.setOff();
        grounds = decision.grounds();
        lines.putAll(decision.lines());
        setOffs.addAll(decision.setOffs());
        proposedBy = by;
    }

    private void decide(String by, Instant now) {
        decidedBy = by;
        decidedAt = now;
    }

    public boolean isClaimed() {
        return accessCodeHash != null;
    }

    public UUID id() {
        return id;
    }

    public String number() {
        return number;
    }

    public RefundState state() {
        return state;
    }

    public RefundMoney money() {
        return money;
    }

    public byte[] sealedAccount() {
        return sealedAccount;
    }

    public boolean inTerm() {
        return term.inTerm();
    }

    public String proposedBy() {
        return proposedBy;
    }

    public Map<String, Long> lines() {
        return lines;
    }

    /** Everything about it but what is sealed. */
    public RefundFacts facts() {
        return new RefundFacts(
                id,
                number,
                origin,
                cause,
                state,
                explanation,
                evidence,
                money,
                requestedAmount,
                isClaimed(),
                openedAt,
                requestedOn,
                term,
                owner,
                amount,
                setOff,
                grounds,
                proposedBy,
                decidedBy,
                decidedAt,
                paidOn,
                bankReference,
                interest,
                Map.copyOf(lines),
                List.copyOf(setOffs));
    }
}

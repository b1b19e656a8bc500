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
import java.time.temporal.ChronoUnit;
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

    @Embedded private RefundMoney money;
    @Embedded private RefundClaim claim;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Embedded private RefundTerm term;
    private String owner;
    @Embedded private DeclarationOfPayer declaration = DeclarationOfPayer.NONE;
    @Embedded private Inadmission inadmission;
    @Embedded private Investigation investigation;
    @Embedded private Contest contest;
    @Embedded private Dispute dispute;
    @Embedded private Resolution resolution = Resolution.NONE;
    @Embedded private Payout payout;

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
            UUID id, String number, RefundMoney money, RefundPetition petition, Instant now) {
        RefundCase made = new RefundCase(id, number, RefundOrigin.REQUEST, money, now);
        made.claim(petition);
        return made;
    }

    /** Opened by money that pays nothing, before its payer asks. */
    public static RefundCase opened(
            UUID id, String number, RefundMoney money, RefundPetition nobodys, Instant now) {
        RefundCase made = new RefundCase(id, number, RefundOrigin.ANOMALY, money, now);
        made.claim(nobodys);
        return made;
    }

    /** The payer asks: from now on the terms run. */
    public final void claim(RefundPetition petition) {
        cause = petition.cause();
        claim = petition.claim();
        declaration = petition.declaration();
        term = petition.term();
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

    /** It lacks something; once only, for what is not mended then is rejected (art. 630-4). */
    public void inadmit(Inadmission lack) {
        requireNone(inadmission);
        move(RefundState.INADMITTED);
        inadmission = lack;
    }

    /** Its payer mended it: the term to give back begins anew. */
    public void mend(RefundPetition mended, LocalDate on) {
        move(RefundState.UNDER_REVIEW);
        inadmission = inadmission.mended(on);
        claim(mended);
    }

    /** The term stands still (art. 631); once only, for the law gives it one most length. */
    public void investigate(Investigation begun) {
        requireNone(investigation);
        move(RefundState.INVESTIGATED);
        investigation = begun;
        term = term.putOff(begun.days());
    }

    public void endInvestigation(LocalDate on, String findings) {
        move(RefundState.UNDER_REVIEW);
        investigation = investigation.ended(on, findings);
        term = term.putOff(-investigation.unused());
    }

    /** All of it is refused while a special requirement is resolved (art. 630 par. 2); once. */
    public void contest(Contest begun) {
        requireNone(contest);
        move(RefundState.CONTESTED);
        contest = begun;
    }

    /** A part of it is, and goes on in another case; this one goes on with the rest. */
    public void leaveContested(Contest begun, long pesos) {
        requireNone(contest);
        contest = begun;
        money = money.part(money.received() - pesos);
        claim = claim.upTo(money.received());
    }

    private void requireNone(Object before) {
        if (before != null) {
            throw new IllegalStateException("Refund " + number + " had one before");
        }
    }

    /** On a cause of the law, or on none. */
    public void refuse(String why, RejectionCause rejection, String by, Instant now) {
        move(RefundState.REFUSED);
        resolution = Resolution.refused(why, rejection, by, now);
    }

    /**
     * A later act takes the refusal back: somebody decides anew (art. 634-1). The days of a contest
     * are not of the term to give back.
     */
    public void reopen(Dispute taken, LocalDate on) {
        requireNone(dispute);
        if (state == RefundState.CONTESTED) {
            term = term.putOff(ChronoUnit.DAYS.between(contest.recordedOn(), on));
        }
        move(RefundState.UNDER_REVIEW);
        dispute = taken;
        resolution = Resolution.NONE;
    }

    /** Approved by the first person; a second one is still to be asked. */
    public void propose(RefundDecision decision, String by) {
        move(RefundState.PROPOSED);
        take(decision, true, by);
    }

    /** Approved by the only person it needs. */
    public void approve(RefundDecision decision, String by, Instant now) {
        move(RefundState.APPROVED);
        take(decision, false, by);
        resolution = resolution.decided(by, now);
    }

    /** What the first person approved holds. */
    public void confirm(String by, Instant now) {
        if (by.equals(resolution.proposedBy())) {
            throw new IllegalStateException("Who proposed does not confirm");
        }
        move(RefundState.APPROVED);
        resolution = resolution.decided(by, now);
    }

    /** What the first person approved does not hold; somebody decides anew. */
    public void sendBack() {
        move(RefundState.UNDER_REVIEW);
        resolution = Resolution.NONE;
        lines.clear();
        setOffs.clear();
    }

    public void pay(Payout paid) {
        move(RefundState.PAID);
        payout = paid;
    }

    private void take(RefundDecision decision, boolean secondPerson, String by) {
        resolution = Resolution.proposed(decision, secondPerson, by);
        lines.putAll(decision.lines());
        setOffs.addAll(decision.setOffs());
    }

    public boolean isClaimed() {
        return claim != null;
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

    /** What its payer asked, its account sealed; null while nobody did. */
    public RefundClaim claim() {
        return claim;
    }

    public Map<String, Long> lines() {
        return lines;
    }

    /** Everything about it but what is sealed. */
    public RefundFacts facts() {
        RefundClaim asked = isClaimed() ? claim : RefundClaim.NONE;
        return new RefundFacts(
                id,
                number,
                origin,
                cause,
                state,
                asked.explanation(),
                asked.evidence(),
                money,
                asked.requestedAmount(),
                isClaimed(),
                openedAt,
                asked.requestedOn(),
                term,
                owner,
                declaration,
                inadmission,
                investigation,
                contest,
                dispute,
                resolution,
                payout,
                Map.copyOf(lines),
                List.copyOf(setOffs));
    }
}

package co.gov.putumayo.estampillas.treasury.refund;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/**
 * What was decided of a case, and by whom.
 *
 * @param amount approved pesos; those of {@code setOff} are part of it
 * @param knownDebt pesos of overdue debts of the payer that the service knew when it was approved;
 *     null when it did not look
 * @param rejection cause of the law on which a refusal rests; null otherwise
 * @param proposedBy who approved first
 * @param decidedBy null until it is decided
 */
@Embeddable
public record Resolution(
        @Column(name = "amount") Long amount,
        @Column(name = "set_off") Long setOff,
        @Column(name = "known_debt") Long knownDebt,
        @Column(name = "grounds") String grounds,
        @Enumerated(EnumType.STRING) @Column(name = "rejection") RejectionCause rejection,
        @Column(name = "proposed_by") String proposedBy,
        @Column(name = "second_person") boolean secondPerson,
        @Column(name = "decided_by") String decidedBy,
        @Column(name = "decided_at") Instant decidedAt) {

    static final Resolution NONE =
            new Resolution(null, null, null, null, null, null, false, null, null);

    static Resolution refused(String grounds, RejectionCause cause, String by, Instant now) {
        return new Resolution(null, null, null, grounds, cause, null, false, by, now);
    }

    static Resolution proposed(RefundDecision decision, boolean secondPerson, String by) {
        return new Resolution(
                decision.amount(),
                decision.setOff(),
                decision.knownDebt(),
                decision.grounds(),
                null,
                by,
                secondPerson,
                null,
                null);
    }

    Resolution decided(String by, Instant now) {
        return new Resolution(
                amount, setOff, knownDebt, grounds, rejection, proposedBy, secondPerson, by, now);
    }
}

package co.gov.putumayo.estampillas.treasury.distribution;

import co.gov.putumayo.estampillas.shared.outbox.Outbox;
import co.gov.putumayo.estampillas.shared.problem.ErrorCode;
import co.gov.putumayo.estampillas.shared.problem.ProblemException;
import co.gov.putumayo.estampillas.shared.security.Officer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** A second person approves or rejects rules. */
@ApplicationScoped
public class DecideRules {

    private final RuleRepository rules;
    private final Officer officer;
    private final Outbox outbox;
    private final Clock clock;

    DecideRules(RuleRepository rules, Officer officer, Outbox outbox, Clock clock) {
        this.rules = rules;
        this.officer = officer;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * @param decision approved or rejected
     * @throws ProblemException 404, 403 for whoever proposed them, 409 when already decided, too
     *     late or another version holds from that day
     */
    @Transactional
    public RuleView decide(String id, RuleState decision) {
        RuleVersion version =
                rules.lock(id).orElseThrow(() -> ProblemException.of(ErrorCode.NOT_FOUND));
        if (version.state() != RuleState.PROPOSED) {
            throw ProblemException.of(ErrorCode.CONFLICT, "Ya se decidió sobre esta versión.");
        }
        if (decision == RuleState.APPROVED) {
            requireApprovable(version);
        }
        version.decide(decision, officer.subject(), clock.instant().truncatedTo(ChronoUnit.MILLIS));
        outbox.record(RulesDecided.of(version), officer.subject());
        return RuleView.of(version, clock.getZone());
    }

    private void requireApprovable(RuleVersion version) {
        if (version.proposedBy().equals(officer.subject())) {
            throw ProblemException.of(
                    ErrorCode.FORBIDDEN,
                    "Debe aprobarla una persona distinta de quien la propuso.");
        }
        if (!version.validFrom().isAfter(LocalDate.now(clock))) {
            throw ProblemException.of(
                    ErrorCode.CONFLICT,
                    "Su vigencia ya empezó y lo pagado se distribuyó con otra; proponga otra.");
        }
        if (rules.isApprovedFrom(version.validFrom())) {
            throw ProblemException.of(
                    ErrorCode.CONFLICT, "Otra versión aprobada rige desde ese mismo día.");
        }
    }
}

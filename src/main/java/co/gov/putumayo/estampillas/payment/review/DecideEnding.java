package co.gov.putumayo.estampillas.payment.review;

import co.gov.putumayo.estampillas.payment.refresh.EndAttempt;
import co.gov.putumayo.estampillas.shared.problem.ErrorCode;
import co.gov.putumayo.estampillas.shared.problem.ProblemException;
import co.gov.putumayo.estampillas.shared.problem.Violations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;

/** The second of two people decides whether an attempt ends. */
@ApplicationScoped
public class DecideEnding {

    private final EndAttempt endAttempt;
    private final EndingRepository endings;
    private final Clock clock;

    DecideEnding(EndAttempt endAttempt, EndingRepository endings, Clock clock) {
        this.endAttempt = endAttempt;
        this.endings = endings;
        this.clock = clock;
    }

    /**
     * @param approve null is refused
     * @throws ProblemException 403 who proposed does not decide, 404 no proposal waits, 409 the
     *     gateway was heard of meanwhile, 422
     */
    @Transactional
    public EndingView decide(UUID attemptId, Boolean approve, String officer) {
        if (approve == null) {
            Violations violations = new Violations();
            violations.add("/approve", "required", "Diga si aprueba: true o false.");
            violations.throwIfAny();
        }
        AttemptEnding proposal =
                endings.lockProposal(attemptId)
                        .orElseThrow(
                                () ->
                                        ProblemException.of(
                                                ErrorCode.NOT_FOUND,
                                                "Ninguna propuesta espera decisión."));
        if (proposal.proposedBy().equals(officer)) {
            throw ProblemException.of(
                    ErrorCode.FORBIDDEN, "Debe decidir una persona distinta de quien propuso.");
        }
        proposal.decide(approve, officer, clock.instant());
        if (approve) {
            endAttempt.end(
                    attemptId,
                    Map.of("ending", proposal.id(), "proposedBy", proposal.proposedBy()),
                    officer);
        }
        return proposal.view();
    }
}

package co.gov.putumayo.estampillas.payment.review;

import co.gov.putumayo.estampillas.payment.refresh.EndAttempt;
import co.gov.putumayo.estampillas.shared.problem.ErrorCode;
import co.gov.putumayo.estampillas.shared.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** The first of two people says that an attempt never came to be. */
@ApplicationScoped
public class ProposeEnding {

    private final EndAttempt endAttempt;
    private final EndingRepository endings;
    private final Clock clock;

    ProposeEnding(EndAttempt endAttempt, EndingRepository endings, Clock clock) {
        this.endAttempt = endAttempt;
        this.endings = endings;
        this.clock = clock;
    }

    /**
     * @throws ProblemException 404 no such attempt, 409 not for people to end or proposed already,
     *     422 grounds missing
     */
    @Transactional
    public EndingView propose(UUID attemptId, EndingRequest request, String officer) {
        Grounds grounds = Grounds.of(request);
        // Locks the attempt: of two proposals at once, the second finds the first.
        endAttempt.requireEndable(attemptId);
        if (endings.lockProposal(attemptId).isPresent()) {
            throw ProblemException.of(
                    ErrorCode.CONFLICT, "Ya hay una propuesta que otra persona debe decidir.");
        }
        AttemptEnding made =
                new AttemptEnding(
                        attemptId, grounds.reason(), grounds.evidence(), officer, clock.instant());
        endings.persist(made);
        return made.view();
    }
}

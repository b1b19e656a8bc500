package co.gov.putumayo.estampillas.payment.refresh;

import co.gov.putumayo.estampillas.payment.AttemptEvent;
import co.gov.putumayo.estampillas.payment.AttemptHistory;
import co.gov.putumayo.estampillas.payment.AttemptRepository;
import co.gov.putumayo.estampillas.payment.AttemptState;
import co.gov.putumayo.estampillas.payment.PaymentAttempt;
import co.gov.putumayo.estampillas.payment.PaymentConfig;
import co.gov.putumayo.estampillas.payment.PaymentRepository;
import co.gov.putumayo.estampillas.shared.problem.ErrorCode;
import co.gov.putumayo.estampillas.shared.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;

/**
 * Ends, on the word of people, an attempt whose gateway cannot be asked: its answer to the creation
 * was lost, and it knows no search by our reference. An approval that comes nevertheless is still
 * taken, late.
 */
@ApplicationScoped
public class EndAttempt {

    private final PaymentRepository payments;
    private final AttemptRepository attempts;
    private final AttemptHistory history;
    private final PaymentConfig config;
    private final Clock clock;

    EndAttempt(
            PaymentRepository payments,
            AttemptRepository attempts,
            AttemptHistory history,
            PaymentConfig config,
            Clock clock) {
        this.payments = payments;
        this.attempts = attempts;
        this.history = history;
        this.config = config;
        this.clock = clock;
    }

    /**
     * @throws ProblemException 404 no such attempt, 409 it is not for people to end
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void requireEndable(UUID attemptId) {
        locked(attemptId);
    }

    /**
     * @param evidence which decision of which people, without personal data
     * @param actor who decided last
     * @throws ProblemException like {@link #requireEndable}
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void end(UUID attemptId, Map<String, ?> evidence, String actor) {
        PaymentAttempt attempt = locked(attemptId);
        AttemptState left =
                attempt.take(AttemptEvent.ENDED_BY_TREASURY, clock.instant(), config.lateSchedule())
                        .orElseThrow(EndAttempt::notEndable);
        history.write(attempt, left, AttemptEvent.ENDED_BY_TREASURY, evidence, null, actor);
    }

    private PaymentAttempt locked(UUID attemptId) {
        UUID paymentId =
                attempts.paymentOf(attemptId)
                        .orElseThrow(() -> ProblemException.of(ErrorCode.NOT_FOUND));
        payments.lock(paymentId);
        PaymentAttempt attempt = attempts.lock(attemptId);
        if (attempt.state() != AttemptState.UNKNOWN
                || !attempt.needsReview()
                || attempt.key().gatewayTransactionId() != null) {
            throw notEndable();
        }
        return attempt;
    }

    private static ProblemException notEndable() {
        return ProblemException.of(
                ErrorCode.CONFLICT,
                "Solo se termina así un intento que sigue desconocido, que nadie más va a consultar"
                        + " y del que no se sabe ningún identificador de la pasarela.");
    }
}

package co.gov.putumayo.estampillas.payment.start;

import co.gov.putumayo.estampillas.payment.AttemptEvent;
import co.gov.putumayo.estampillas.payment.AttemptHistory;
import co.gov.putumayo.estampillas.payment.AttemptRepository;
import co.gov.putumayo.estampillas.payment.AttemptState;
import co.gov.putumayo.estampillas.payment.PaymentAttempt;
import co.gov.putumayo.estampillas.payment.PaymentConfig;
import co.gov.putumayo.estampillas.payment.PaymentRepository;
import co.gov.putumayo.estampillas.payment.PseTexts;
import co.gov.putumayo.estampillas.payment.gateway.Creation;
import co.gov.putumayo.estampillas.shared.idempotency.Idempotency;
import co.gov.putumayo.estampillas.shared.problem.ErrorCode;
import co.gov.putumayo.estampillas.shared.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Writes what the gateway answered to a creation, and the answer our client gets. */
@ApplicationScoped
class CreationOutcome {

    private static final Duration RETRY = Duration.ofMinutes(1);

    private final PaymentRepository payments;
    private final AttemptRepository attempts;
    private final AttemptHistory history;
    private final Idempotency idempotency;
    private final PseTexts texts;
    private final PaymentConfig config;
    private final Clock clock;

    CreationOutcome(
            PaymentRepository payments,
            AttemptRepository attempts,
            AttemptHistory history,
            Idempotency idempotency,
            PseTexts texts,
            PaymentConfig config,
            Clock clock) {
        this.payments = payments;
        this.attempts = attempts;
        this.history = history;
        this.idempotency = idempotency;
        this.texts = texts;
        this.config = config;
        this.clock = clock;
    }

    /**
     * What is known after asking the gateway.
     *
     * @param creation null unless it answered
     */
    record Answer(AttemptEvent event, Creation creation) {

        static Answer of(Creation creation) {
            return new Answer(
                    creation instanceof Creation.Started
                            ? AttemptEvent.ACCEPTED
                            : AttemptEvent.REFUSED,
                    creation);
        }

        static Answer notReached() {
            return new Answer(AttemptEvent.NOT_REACHED, null);
        }

        static Answer lost() {
            return new Answer(AttemptEvent.ANSWER_LOST, null);
        }
    }

    /** Exactly one of the two is not null. */
    record Written(Response answer, ProblemException problem) {}

    @Transactional
    Written write(AttemptOpening.Opened opened, Answer answer) {
        payments.lock(opened.paymentId());
        PaymentAttempt attempt = attempts.lock(opened.attemptId());
        if (answer.creation() instanceof Creation.Started started) {
            attempt.learn(started);
        }
        // A notification may have told more already; then the event changes nothing.
        Optional<AttemptState> left =
                attempt.take(answer.event(), clock.instant(), config.lateSchedule());
        left.ifPresent(
                from ->
                        history.write(
                                attempt,
                                from,
                                answer.event(),
                                evidenceOf(answer),
                                null,
                                PaymentStart.ACTOR));
        if (left.isPresent() && !attempt.state().isLive()) {
            // The payer may try again at once, with the same key too.
            idempotency.release(opened.claim());
            return new Written(null, problemOf(answer));
        }
        Response response = answerOf(attempt);
        idempotency.finish(opened.claim(), response);
        return new Written(response, null);
    }

    private static Map<String, Object> evidenceOf(Answer answer) {
        Map<String, Object> evidence = new LinkedHashMap<>();
        if (answer.creation() instanceof Creation.Started started) {
            evidence.put("transactionId", started.gatewayTransactionId());
            if (started.cus() != null) {
                evidence.put("cus", started.cus());
            }
        } else if (answer.creation() instanceof Creation.Refused refused) {
            evidence.put("reason", refused.reason());
            evidence.put("gatewayCode", refused.gatewayCode());
        }
        return evidence;
    }

    private ProblemException problemOf(Answer answer) {
        if (!(answer.creation() instanceof Creation.Refused refused)) {
            return ProblemException.of(ErrorCode.GATEWAY_UNAVAILABLE, PseTexts.NOT_CREATED)
                    .retryAfter(RETRY);
        }
        String text = texts.refused(refused.reason());
        return refused.reason() == Creation.Reason.BANK_UNREACHABLE
                ? ProblemException.of(ErrorCode.GATEWAY_UNAVAILABLE, text).retryAfter(RETRY)
                : ProblemException.of(ErrorCode.PAYMENT_REFUSED, text);
    }

    private static Response answerOf(PaymentAttempt attempt) {
        boolean unknown = attempt.state() == AttemptState.UNKNOWN;
        return Response.status(unknown ? Response.Status.ACCEPTED : Response.Status.CREATED)
                .location(URI.create("/api/v1/payments/" + attempt.paymentId()))
                .entity(
                        new PaymentStarted(
                                attempt.paymentId(),
                                attempt.state().publicStatus().toUpperCase(Locale.ROOT),
                                attempt.state().isLive() ? attempt.redirectUrl() : null,
                                attempt.cus(),
                                attempt.expiresAt()))
                .build();
    }
}

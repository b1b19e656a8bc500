package co.gov.putumayo.estampillas.payment.start;

import co.gov.putumayo.estampillas.payment.AttemptEvent;
import co.gov.putumayo.estampillas.payment.AttemptHistory;
import co.gov.putumayo.estampillas.payment.AttemptRepository;
import co.gov.putumayo.estampillas.payment.PayableSources;
import co.gov.putumayo.estampillas.payment.Payment;
import co.gov.putumayo.estampillas.payment.PaymentAttempt;
import co.gov.putumayo.estampillas.payment.PaymentConfig;
import co.gov.putumayo.estampillas.payment.PaymentRepository;
import co.gov.putumayo.estampillas.payment.PaymentState;
import co.gov.putumayo.estampillas.payment.PendingProblem;
import co.gov.putumayo.estampillas.payment.PseTexts;
import co.gov.putumayo.estampillas.payment.payable.Payable;
import co.gov.putumayo.estampillas.shared.idempotency.Idempotency;
import co.gov.putumayo.estampillas.shared.problem.ErrorCode;
import co.gov.putumayo.estampillas.shared.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Writes down, before anybody else hears of it, that a payer goes to a gateway. */
@ApplicationScoped
class AttemptOpening {

    /** Kinds that a withholding agent pays (art. 299); the others are liquidations. */
    private static final Set<String> OF_DECLARATIONS =
            Set.of("declarations", "declaration-balances");

    private final Idempotency idempotency;
    private final PayableSources sources;
    private final PaymentRepository payments;
    private final AttemptRepository attempts;
    private final AttemptHistory history;
    private final PendingProblem pendingProblem;
    private final PseTexts texts;
    private final PaymentConfig config;
    private final Clock clock;

    AttemptOpening(
            Idempotency idempotency,
            PayableSources sources,
            PaymentRepository payments,
            AttemptRepository attempts,
            AttemptHistory history,
            PendingProblem pendingProblem,
            PseTexts texts,
            PaymentConfig config,
            Clock clock) {
        this.idempotency = idempotency;
        this.sources = sources;
        this.payments = payments;
        this.attempts = attempts;
        this.history = history;
        this.pendingProblem = pendingProblem;
        this.texts = texts;
        this.config = config;
        this.clock = clock;
    }

    /**
     * Either a new attempt, or the answer given before to the same idempotency key.
     *
     * @param reference of the new attempt; null, like both ids, with a replay
     */
    record Opened(
            Idempotency.Claim claim,
            Optional<Response> replay,
            UUID paymentId,
            UUID attemptId,
            String reference) {}

    /** An attempt waits for its bank: nothing was written. */
    static final class StillLive extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final UUID attemptId;
        private final ProblemException problem;

        private StillLive(UUID attemptId, ProblemException problem) {
            super(problem);
            this.attemptId = attemptId;
            this.problem = problem;
        }

        UUID attemptId() {
            return attemptId;
        }

        /** 409, to tell the payer. */
        ProblemException problem() {
            return problem;
        }
    }

    /**
     * @throws StillLive when it is being paid
     * @throws ProblemException 409 when it is paid or not payable
     */
    @Transactional
    Opened open(
            PaymentStart.Command command,
            Payable payable,
            PaymentRules.Choice choice,
            String gateway) {
        Idempotency.Claim claim =
                idempotency.claim(command.operation(), command.idempotencyKey(), command.request());
        if (claim.replay().isPresent()) {
            return new Opened(claim, claim.replay(), null, null, null);
        }
        Instant now = clock.instant();
        Payment payment = lockPayment(payable, now);
        PaymentAttempt attempt =
                new PaymentAttempt(
                        payment,
                        Math.toIntExact(attempts.countOf(payable.kind(), payable.id()) + 1),
                        gateway,
                        choice.bank(),
                        choice.payerType(),
                        choice.returnUrl(),
                        now,
                        config.liveSchedule());
        attempts.persist(attempt);
        history.write(
                attempt,
                null,
                AttemptEvent.REQUESTED,
                requested(gateway, choice),
                null,
                PaymentStart.ACTOR);
        return new Opened(claim, Optional.empty(), payment.id(), attempt.id(), attempt.reference());
    }

    /** That the payer accepted the gateway's terms must be provable (Ley 1581 of 2012, art. 9). */
    private static Map<String, Object> requested(String gateway, PaymentRules.Choice choice) {
        Map<String, Object> evidence = new LinkedHashMap<>();
        evidence.put("gateway", gateway);
        evidence.put("bank", choice.bank().code());
        if (!choice.acceptedTerms().isEmpty()) {
            evidence.put("acceptedTerms", choice.acceptedTerms());
        }
        return evidence;
    }

    private Payment lockPayment(Payable payable, Instant now) {
        Optional<ProblemException> fault = fault(payable, now);
        if (fault.isPresent() && !payments.isOpenOrPaid(payable)) {
            throw fault.get();
        }
        PaymentRepository.Held held = payments.lockOpenOrPaid(payable, now);
        Payment payment = held.payment();
        if (!held.isNew()) {
            requireUnpaidAndIdle(payment, payable);
        }
        // What it owed when it was read may have changed while others held the lock; locked, so
        // that nobody withholds or cancels what this payer is sent to pay.
        Payable current =
                sources.of(payable.kind())
                        .lock(payable.id())
                        .orElseThrow(() -> ProblemException.of(ErrorCode.NOT_FOUND));
        fault(current, now)
                .ifPresent(
                        problem -> {
                            throw problem;
                        });
        if (payment.amount() == current.amount()) {
            return payment;
        }
        payments.lock(payment.id()).cancel();
        payments.flush();
        return payments.lockOpenOrPaid(current, now).payment();
    }

    private void requireUnpaidAndIdle(Payment payment, Payable payable) {
        if (payment.state() == PaymentState.PAID) {
            PaymentAttempt paidBy = attempts.findById(payment.paidByAttemptId());
            throw alreadyPaid(payable, PendingProblem.trackingOf(paidBy))
                    .with("paymentId", payment.id());
        }
        attempts.live(payment.id())
                .ifPresent(
                        live -> {
                            throw new StillLive(live.id(), pendingProblem.of(payment, live));
                        });
    }

    /** Why no payment may begin, empty when it may. */
    private Optional<ProblemException> fault(Payable payable, Instant now) {
        return switch (payable.state()) {
            case PAID -> Optional.of(alreadyPaid(payable, payable.number()));
            case EXPIRED -> Optional.of(tooLate(payable));
            case CANCELLED -> Optional.of(notPayable(payable, "Fue retirada."));
            case SETTLED ->
                    Optional.of(notPayable(payable, "Su valor ya se recaudó por otro medio."));
            case NOTHING_DUE -> Optional.of(notPayable(payable, "No hay nada que pagar."));
            case OPEN ->
                    now.isBefore(payable.payableUntil())
                            ? Optional.empty()
                            : Optional.of(tooLate(payable));
        };
    }

    private static ProblemException tooLate(Payable payable) {
        return notPayable(payable, "Su plazo para pagar terminó; liquide de nuevo.");
    }

    private ProblemException alreadyPaid(Payable payable, String cus) {
        return ProblemException.of(ErrorCode.ALREADY_PAID, texts.approved(payable.number(), cus));
    }

    private static ProblemException notPayable(Payable payable, String detail) {
        return ProblemException.of(
                OF_DECLARATIONS.contains(payable.kind())
                        ? ErrorCode.DECLARATION_NOT_PAYABLE
                        : ErrorCode.LIQUIDATION_NOT_PAYABLE,
                detail);
    }
}

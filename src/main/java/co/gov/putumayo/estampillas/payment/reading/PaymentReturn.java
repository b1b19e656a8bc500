package co.gov.putumayo.estampillas.payment.reading;

import co.gov.putumayo.estampillas.payment.AttemptRepository;
import co.gov.putumayo.estampillas.payment.PaymentAttempt;
import co.gov.putumayo.estampillas.payment.ReturnUrls;
import co.gov.putumayo.estampillas.payment.refresh.AttemptRefresh;
import co.gov.putumayo.estampillas.shared.problem.ErrorCode;
import co.gov.putumayo.estampillas.shared.problem.ProblemException;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.util.UUID;

/** The payer comes back from the bank: a moment to ask the gateway, never a proof of payment. */
@ApplicationScoped
class PaymentReturn {

    private static final String ACTOR = "return";

    private final AttemptRepository attempts;
    private final AttemptRefresh refresh;

    PaymentReturn(AttemptRepository attempts, AttemptRefresh refresh) {
        this.attempts = attempts;
        this.refresh = refresh;
    }

    private record Last(UUID attemptId, boolean live, String returnUrl) {}

    /**
     * @return where to send the payer's browser
     * @throws ProblemException 404
     */
    @Transactional(Transactional.TxType.NEVER)
    URI comeBack(UUID paymentId) {
        Last last =
                QuarkusTransaction.requiringNew()
                        .call(
                                () ->
                                        attempts.latest(paymentId)
                                                .map(PaymentReturn::last)
                                                .orElseThrow(
                                                        () ->
                                                                ProblemException.of(
                                                                        ErrorCode.NOT_FOUND)));
        if (last.live()) {
            refresh.refresh(last.attemptId(), ACTOR);
        }
        return ReturnUrls.withPayment(last.returnUrl(), paymentId);
    }

    private static Last last(PaymentAttempt attempt) {
        return new Last(attempt.id(), attempt.state().isLive(), attempt.returnUrl());
    }
}

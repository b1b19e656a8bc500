package co.gov.putumayo.estampillas.payment;

import co.gov.putumayo.estampillas.shared.problem.ErrorCode;
import co.gov.putumayo.estampillas.shared.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;

/** PSE: nobody may pay again while a bank may still answer; tell them so in these words. */
@ApplicationScoped
public class PendingProblem {

    private final PseTexts texts;

    PendingProblem(PseTexts texts) {
        this.texts = texts;
    }

    /** With what lets the payer go on or ask the bank: it showed the payable's access code. */
    public ProblemException of(Payment payment, PaymentAttempt live) {
        ProblemException problem =
                ProblemException.of(
                                ErrorCode.PAYMENT_PENDING,
                                texts.pending(payment.payableNumber(), trackingOf(live)))
                        .with("paymentId", payment.id())
                        .with("reference", live.reference())
                        .with("bank", live.bankCode())
                        .with("bankName", live.bankName());
        if (live.cus() != null) {
            problem = problem.with("cus", live.cus());
        }
        if (live.redirectUrl() != null) {
            problem = problem.with("redirectUrl", live.redirectUrl());
        }
        if (live.nextCheckAt() != null) {
            problem = problem.with("nextCheckAt", live.nextCheckAt());
        }
        return problem;
    }

    /** What to name to the bank: the CUS or, until it is known, our reference. */
    public static String trackingOf(PaymentAttempt attempt) {
        return attempt.cus() == null ? attempt.reference() : attempt.cus();
    }
}

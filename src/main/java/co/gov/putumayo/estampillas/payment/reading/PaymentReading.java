package co.gov.putumayo.estampillas.payment.reading;

import co.gov.putumayo.estampillas.payment.AttemptRepository;
import co.gov.putumayo.estampillas.payment.AttemptState;
import co.gov.putumayo.estampillas.payment.Payment;
import co.gov.putumayo.estampillas.payment.PaymentAttempt;
import co.gov.putumayo.estampillas.payment.PaymentRepository;
import co.gov.putumayo.estampillas.payment.PaymentState;
import co.gov.putumayo.estampillas.payment.PendingProblem;
import co.gov.putumayo.estampillas.payment.PseTexts;
import co.gov.putumayo.estampillas.payment.payable.ReceiptLookup;
import co.gov.putumayo.estampillas.payment.payable.ReceiptLookup.ReceiptReference;
import co.gov.putumayo.estampillas.payment.reading.PaymentView.AttemptView;
import co.gov.putumayo.estampillas.payment.refresh.AttemptRefresh;
import co.gov.putumayo.estampillas.shared.problem.ErrorCode;
import co.gov.putumayo.estampillas.shared.problem.ProblemException;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What became of a payment, asked of the gateway first if it is still pending. */
@ApplicationScoped
public class PaymentReading {

    private static final String ACTOR = "payer";

    private final EntityManager entities;
    private final PaymentRepository payments;
    private final AttemptRepository attempts;
    private final AttemptRefresh refresh;
    private final PseTexts texts;
    private final Instance<ReceiptLookup> receipts;

    PaymentReading(
            EntityManager entities,
            PaymentRepository payments,
            AttemptRepository attempts,
            AttemptRefresh refresh,
            PseTexts texts,
            Instance<ReceiptLookup> receipts) {
        this.entities = entities;
        this.payments = payments;
        this.attempts = attempts;
        this.refresh = refresh;
        this.texts = texts;
        this.receipts = receipts;
    }

    /**
     * @throws ProblemException 404
     */
    @Transactional(Transactional.TxType.NEVER)
    public PaymentView read(UUID id) {
        Optional<UUID> live =
                QuarkusTransaction.requiringNew()
                        .call(() -> attempts.live(id).map(PaymentAttempt::id));
        live.ifPresent(attemptId -> refresh.refreshIfDue(attemptId, ACTOR));
        return QuarkusTransaction.requiringNew().call(() -> view(id));
    }

    /**
     * The payment that was begun of something to pay, or paid it; empty when there is none.
     *
     * @param kind of the payable, such as {@code declarations}
     */
    @Transactional
    public Optional<UUID> of(String kind, UUID payableId) {
        return payments.openOrPaid(kind, payableId).map(Payment::id);
    }

    private PaymentView view(UUID id) {
        Payment payment =
                payments.findByIdOptional(id)
                        .orElseThrow(() -> ProblemException.of(ErrorCode.NOT_FOUND));
        List<PaymentAttempt> all = attempts.of(id);
        Set<UUID> reviewed = underReview(id);
        PaymentAttempt counts = attemptThatCounts(payment, all);
        boolean live = counts.state().isLive() && payment.state() == PaymentState.OPEN;
        return new PaymentView(
                payment.id(),
                payment.payableNumber(),
                statusOf(payment, counts),
                payment.amount(),
                counts.bankCode(),
                counts.bankName(),
                counts.cus(),
                messageOf(payment, counts),
                live ? counts.redirectUrl() : null,
                live ? counts.nextCheckAt() : null,
                payment.paidAt(),
                receiptOf(payment),
                all.stream().map(attempt -> viewOf(attempt, reviewed)).toList());
    }

    /** The one that paid or, failing that, the last. A payment is never without attempts. */
    private static PaymentAttempt attemptThatCounts(Payment payment, List<PaymentAttempt> all) {
        return all.stream()
                .filter(attempt -> attempt.id().equals(payment.paidByAttemptId()))
                .findFirst()
                .orElseGet(() -> all.get(all.size() - 1));
    }

    private static String statusOf(Payment payment, PaymentAttempt last) {
        return switch (payment.state()) {
            case PAID -> "approved";
            case EXPIRED -> "expired";
            case CANCELLED -> "cancelled";
            // Money that does not pay leaves the payment open to another try.
            case OPEN ->
                    last.state() == AttemptState.APPROVED
                            ? AttemptState.REJECTED.publicStatus()
                            : last.state().publicStatus();
        };
    }

    private String messageOf(Payment payment, PaymentAttempt counts) {
        String number = payment.payableNumber();
        String tracking = PendingProblem.trackingOf(counts);
        if (payment.state() == PaymentState.PAID) {
            return texts.approved(number, tracking);
        }
        if (counts.state() == AttemptState.APPROVED) {
            return texts.underReview(number, tracking);
        }
        if (payment.state() != PaymentState.OPEN || counts.state() == AttemptState.EXPIRED) {
            return texts.expired(number);
        }
        return switch (counts.state()) {
            case CREATED -> texts.created();
            case SUBMITTED, PENDING, UNKNOWN -> texts.pending(number, tracking);
            case NOT_STARTED -> PseTexts.NOT_CREATED;
            default -> texts.rejected(number);
        };
    }

    private ReceiptReference receiptOf(Payment payment) {
        if (payment.state() != PaymentState.PAID || receipts.isUnsatisfied()) {
            return null;
        }
        return receipts.get().find(payment.payableKind(), payment.payableId()).orElse(null);
    }

    private Set<UUID> underReview(UUID paymentId) {
        return new HashSet<>(
                entities.createQuery(
                                """
                                select n.attemptId from PaymentAnomaly n
                                where n.resolvedAt is null and n.attemptId in
                                    (select a.id from PaymentAttempt a where a.paymentId = :id)
                                """,
                                UUID.class)
                        .setParameter("id", paymentId)
                        .getResultList());
    }

    private static AttemptView viewOf(PaymentAttempt attempt, Set<UUID> reviewed) {
        return new AttemptView(
                attempt.reference(),
                attempt.state().publicStatus(),
                attempt.bankCode(),
                attempt.bankName(),
                attempt.cus(),
                reviewed.contains(attempt.id()),
                attempt.createdAt(),
                attempt.bankTime());
    }
}

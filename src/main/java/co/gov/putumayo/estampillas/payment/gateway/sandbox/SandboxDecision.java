package co.gov.putumayo.estampillas.payment.gateway.sandbox;

import co.gov.putumayo.estampillas.shared.problem.ErrorCode;
import co.gov.putumayo.estampillas.shared.problem.ProblemException;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Has the bank do what was chosen, and then tell it. */
@ApplicationScoped
class SandboxDecision {

    private final SandboxTransactions transactions;
    private final SandboxMessenger messenger;
    private final SandboxConfig config;
    private final Clock clock;

    SandboxDecision(
            SandboxTransactions transactions,
            SandboxMessenger messenger,
            SandboxConfig config,
            Clock clock) {
        this.transactions = transactions;
        this.messenger = messenger;
        this.config = config;
        this.clock = clock;
    }

    /**
     * @param answers whether the bank sends the payer's browser back
     */
    record Decided(String state, int notificationsSent, boolean answers, String returnUrl) {}

    private record Told(SandboxTransaction transaction, List<SandboxEvent> events) {}

    /**
     * Decides a transaction that waits. One that told "rejected" or "expired" may only be approved
     * late.
     *
     * @throws ProblemException 404 for an unknown token, 409 for a transaction already decided
     */
    Decided decide(String token, SandboxOutcome outcome) {
        Told told = QuarkusTransaction.requiringNew().call(() -> write(token, outcome));
        // After the commit, as a bank would.
        told.events().forEach(messenger::send);
        SandboxTransaction transaction = told.transaction();
        return new Decided(
                transaction.state().name(),
                told.events().size(),
                outcome != SandboxOutcome.TIMEOUT_AFTER_CHARGE,
                transaction.returnUrl());
    }

    private Told write(String token, SandboxOutcome outcome) {
        Instant now = clock.instant();
        SandboxTransaction transaction =
                transactions
                        .lock(token)
                        .orElseThrow(() -> ProblemException.of(ErrorCode.NOT_FOUND));
        transaction.expireIfAbandoned(now);
        boolean late = outcome == SandboxOutcome.APPROVE_LATE && transaction.toldUnpaid();
        if (!late && !transaction.waits()) {
            throw ProblemException.of(
                    ErrorCode.CONFLICT, "El banco ya respondió sobre esta transacción.");
        }
        int messages = 1;
        switch (outcome) {
            case APPROVE -> transaction.charge(now);
            case REJECT -> transaction.reject(now);
            case PENDING -> messages = 0;
            case APPROVE_LATE -> {
                if (late) {
                    transaction.charge(now);
                } else {
                    transaction.rejectAndApproveAt(now.plus(config.lateAfter()), now);
                }
            }
            case TIMEOUT_AFTER_CHARGE -> {
                transaction.charge(now);
                messages = 0;
            }
            case ANSWER_TWICE -> {
                transaction.charge(now);
                messages = 2;
            }
            case WRONG_AMOUNT -> transaction.chargeWrongAmount(now);
        }
        return new Told(transaction, events(transaction, messages, now));
    }

    private static List<SandboxEvent> events(
            SandboxTransaction transaction, int messages, Instant now) {
        List<SandboxEvent> events = new ArrayList<>();
        for (int i = 0; i < messages; i++) {
            events.add(
                    new SandboxEvent(
                            transaction.token() + "-" + transaction.nextNotification(),
                            SandboxEvent.TRANSACTION_UPDATED,
                            transaction.token(),
                            transaction.reference(),
                            transaction.state().name(),
                            now));
        }
        return events;
    }
}

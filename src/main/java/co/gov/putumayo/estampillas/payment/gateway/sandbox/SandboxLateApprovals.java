package co.gov.putumayo.estampillas.payment.gateway.sandbox;

import co.gov.putumayo.estampillas.shared.problem.ProblemException;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import org.jboss.logging.Logger;

/**
 * Turns rejections into approvals when their moment comes, for the outcome {@code approve-late}.
 */
@ApplicationScoped
class SandboxLateApprovals {

    private static final Logger LOG = Logger.getLogger(SandboxLateApprovals.class);

    private final SandboxTransactions transactions;
    private final SandboxDecision decision;
    private final SandboxConfig config;
    private final Clock clock;

    SandboxLateApprovals(
            SandboxTransactions transactions,
            SandboxDecision decision,
            SandboxConfig config,
            Clock clock) {
        this.transactions = transactions;
        this.decision = decision;
        this.config = config;
        this.clock = clock;
    }

    @Scheduled(every = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void approveDue() {
        if (!config.enabled()) {
            return;
        }
        List<String> due =
                QuarkusTransaction.requiringNew()
                        .call(() -> transactions.tokensToApprove(clock.instant()));
        for (String token : due) {
            try {
                decision.decide(token, SandboxOutcome.APPROVE_LATE);
            } catch (ProblemException e) {
                LOG.debugf("Somebody approved %s before", token);
            }
        }
    }
}

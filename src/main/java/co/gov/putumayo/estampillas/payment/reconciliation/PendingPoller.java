package co.gov.putumayo.estampillas.payment.reconciliation;

import co.gov.putumayo.estampillas.payment.refresh.AttemptDue;
import co.gov.putumayo.estampillas.payment.refresh.AttemptRefresh;
import co.gov.putumayo.estampillas.payment.refresh.AttemptSchedule;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.eclipse.microprofile.context.ThreadContext;
import org.jboss.logging.Logger;

/**
 * PSE's "sonda": asks about every attempt whose moment came, each in its own transaction; one that
 * fails does not stop the rest. A notification wakes it at once.
 */
@ApplicationScoped
public class PendingPoller {

    private static final Logger LOG = Logger.getLogger(PendingPoller.class);
    private static final String ACTOR = "poller";

    private final AttemptSchedule schedule;
    private final AttemptRefresh refresh;

    /** Without the caller's transaction, which is over. */
    private final ManagedExecutor executor =
            ManagedExecutor.builder().propagated().cleared(ThreadContext.ALL_REMAINING).build();

    PendingPoller(AttemptSchedule schedule, AttemptRefresh refresh) {
        this.schedule = schedule;
        this.refresh = refresh;
    }

    void onNews(@Observes(during = TransactionPhase.AFTER_SUCCESS) AttemptDue due) {
        executor.execute(this::pollDue);
    }

    @Scheduled(
            every = "{estampillas.payment.poller-every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void onSchedule() {
        pollDue();
    }

    /**
     * Asks about everything that is due now.
     *
     * @return how many attempts this run took
     */
    public int pollDue() {
        int polled = 0;
        Optional<UUID> next = claim();
        while (next.isPresent()) {
            polled++;
            refresh(next.get());
            next = claim();
        }
        return polled;
    }

    private Optional<UUID> claim() {
        try {
            return schedule.claimNext();
        } catch (RuntimeException e) {
            LOG.warn("Due attempts could not be read; they stay for the next run", e);
            return Optional.empty();
        }
    }

    private void refresh(UUID attempt) {
        try {
            refresh.refresh(attempt, ACTOR);
        } catch (RuntimeException e) {
            LOG.errorf(e, "Attempt %s could not be refreshed; the schedule goes on", attempt);
        }
    }
}

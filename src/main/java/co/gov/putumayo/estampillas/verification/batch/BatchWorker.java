package co.gov.putumayo.estampillas.verification.batch;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Works batches off, on every replica at once. */
@ApplicationScoped
class BatchWorker {

    private static final Logger LOG = Logger.getLogger(BatchWorker.class);

    private final AdvanceBatch advanceBatch;

    BatchWorker(AdvanceBatch advanceBatch) {
        this.advanceBatch = advanceBatch;
    }

    @Scheduled(
            every = "{estampillas.verification.batch.every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void work() {
        Optional<UUID> worked = advanceNext();
        while (worked.isPresent()) {
            worked = advanceNext();
        }
    }

    /** A batch that fails must not keep the others waiting. */
    private Optional<UUID> advanceNext() {
        try {
            return advanceBatch.advanceNext();
        } catch (BatchFailed e) {
            LOG.errorf(e.getCause(), "Batch %s failed; it rests for a while", e.batch());
            advanceBatch.rest(e.batch());
            return Optional.of(e.batch());
        } catch (RuntimeException e) {
            LOG.warn("Due batches could not be read; they stay for the next run", e);
            return Optional.empty();
        }
    }
}

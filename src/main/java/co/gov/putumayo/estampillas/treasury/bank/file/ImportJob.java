package co.gov.putumayo.estampillas.treasury.bank.file;

import co.gov.putumayo.estampillas.treasury.bank.file.ReceiveBankFile.BankFileReceived;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.eclipse.microprofile.context.ThreadContext;
import org.jboss.logging.Logger;

/**
 * Imports received files: at once after their upload, and on a schedule those that a dead replica
 * left. A file is leased while it is worked on; a lease that runs out frees it.
 */
@ApplicationScoped
public class ImportJob {

    private static final Logger LOG = Logger.getLogger(ImportJob.class);

    private final BankFileRepository files;
    private final ImportBankFile importFile;
    private final ReceiveBankFile receive;
    private final BankConfig config;
    private final Clock clock;

    /** Without the caller's transaction, which is over. */
    private final ManagedExecutor executor =
            ManagedExecutor.builder().propagated().cleared(ThreadContext.ALL_REMAINING).build();

    ImportJob(
            BankFileRepository files,
            ImportBankFile importFile,
            ReceiveBankFile receive,
            BankConfig config,
            Clock clock) {
        this.files = files;
        this.importFile = importFile;
        this.receive = receive;
        this.config = config;
        this.clock = clock;
    }

    void onReceived(@Observes(during = TransactionPhase.AFTER_SUCCESS) BankFileReceived received) {
        executor.execute(this::run);
    }

    @Scheduled(
            every = "{estampillas.treasury.bank.every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void onSchedule() {
        forgetAbandoned();
        run();
    }

    /** Imports every file that waits. */
    public void run() {
        Optional<UUID> next = claim();
        while (next.isPresent()) {
            try {
                importFile.importFile(next.get());
            } catch (Exception e) {
                LOG.errorf(e, "File %s could not be imported; it is tried again", next.get());
            }
            next = claim();
        }
    }

    private Optional<UUID> claim() {
        try {
            return QuarkusTransaction.requiringNew()
                    .call(
                            () ->
                                    files.lockNext(BankFileState.RECEIVED, clock.instant())
                                            .map(
                                                    file -> {
                                                        file.lease(
                                                                clock.instant()
                                                                        .plus(config.lease()));
                                                        return file.id();
                                                    }));
        } catch (RuntimeException e) {
            LOG.warn("Waiting files could not be read; they stay for the next run", e);
            return Optional.empty();
        }
    }

    private void forgetAbandoned() {
        QuarkusTransaction.requiringNew()
                .call(() -> files.abandoned(clock.instant().minus(config.abandonedAfter())))
                .forEach(file -> receive.forget(file.id()));
    }
}

package co.gov.putumayo.estampillas.treasury.bank.file;

import co.gov.putumayo.estampillas.treasury.bank.file.ReceiveBankFile.BankFileReceived;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Clock;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.eclipse.microprofile.context.ThreadContext;

/**
 * Imports received files: at once after their upload, and on a schedule those that a dead replica
 * left.
 */
@ApplicationScoped
public class ImportJob {

    private final BankFileRepository files;
    private final WaitingFiles waiting;
    private final ImportBankFile importFile;
    private final ReceiveBankFile receive;
    private final BankConfig config;
    private final Clock clock;

    /** Without the caller's transaction, which is over. */
    private final ManagedExecutor executor =
            ManagedExecutor.builder().propagated().cleared(ThreadContext.ALL_REMAINING).build();

    ImportJob(
            BankFileRepository files,
            WaitingFiles waiting,
            ImportBankFile importFile,
            ReceiveBankFile receive,
            BankConfig config,
            Clock clock) {
        this.files = files;
        this.waiting = waiting;
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
        waiting.each(BankFileState.RECEIVED, importFile::importFile);
    }

    private void forgetAbandoned() {
        QuarkusTransaction.requiringNew()
                .call(() -> files.abandoned(clock.instant().minus(config.abandonedAfter())))
                .forEach(file -> receive.forget(file.id()));
    }
}

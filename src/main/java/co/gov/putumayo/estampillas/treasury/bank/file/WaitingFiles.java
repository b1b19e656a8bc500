package co.gov.putumayo.estampillas.treasury.bank.file;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Takes files that wait, one after the other. A file is leased while it is worked on; a lease that
 * runs out frees it, whatever became of its replica.
 */
@ApplicationScoped
public class WaitingFiles {

    private static final Logger LOG = Logger.getLogger(WaitingFiles.class);

    private final BankFileRepository files;
    private final BankConfig config;
    private final Clock clock;

    WaitingFiles(BankFileRepository files, BankConfig config, Clock clock) {
        this.files = files;
        this.config = config;
        this.clock = clock;
    }

    /** What is done to a file. */
    @FunctionalInterface
    public interface Work {

        void on(UUID file) throws Exception;
    }

    /** Works on every file that waits; what fails is tried again once its lease is over. */
    public void each(BankFileState state, Work work) {
        Optional<UUID> next = claim(state);
        while (next.isPresent()) {
            try {
                work.on(next.get());
            } catch (Exception e) {
                LOG.errorf(e, "Work on %s file %s failed; it is tried again", state, next.get());
            }
            next = claim(state);
        }
    }

    private Optional<UUID> claim(BankFileState state) {
        try {
            return QuarkusTransaction.requiringNew().call(() -> lease(state));
        } catch (RuntimeException e) {
            LOG.warn("Waiting files could not be read; they stay for the next run", e);
            return Optional.empty();
        }
    }

    private Optional<UUID> lease(BankFileState state) {
        Optional<BankFile> file = files.lockNext(state, clock.instant());
        file.ifPresent(one -> one.lease(clock.instant().plus(config.lease())));
        return file.map(BankFile::id);
    }
}

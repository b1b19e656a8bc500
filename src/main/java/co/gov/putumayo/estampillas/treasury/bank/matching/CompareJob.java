package co.gov.putumayo.estampillas.treasury.bank.matching;

import co.gov.putumayo.estampillas.shared.LegalTime;
import co.gov.putumayo.estampillas.treasury.bank.file.BankConfig;
import co.gov.putumayo.estampillas.treasury.bank.file.BankFileFormat;
import co.gov.putumayo.estampillas.treasury.bank.file.BankFileRead;
import co.gov.putumayo.estampillas.treasury.bank.file.BankFileRepository;
import co.gov.putumayo.estampillas.treasury.bank.file.BankFileState;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.eclipse.microprofile.context.ThreadContext;
import org.jboss.logging.Logger;

/**
 * Compares imported files: at once after their import, and on a schedule those that a dead replica
 * left. Every few hours it looks for payments whose time in transit is over.
 */
@ApplicationScoped
public class CompareJob {

    private static final Logger LOG = Logger.getLogger(CompareJob.class);

    /** Days back from the end of the time in transit that are looked through each time. */
    private static final int LOOK_BACK_DAYS = 60;

    private final BankFileRepository files;
    private final CompareLines compare;
    private final CompareAgain compareAgain;
    private final OpenOverdue overdue;
    private final TransitTerm transit;
    private final BankConfig config;
    private final Clock clock;

    /** Without the caller's transaction, which is over. */
    private final ManagedExecutor executor =
            ManagedExecutor.builder().propagated().cleared(ThreadContext.ALL_REMAINING).build();

    CompareJob(
            BankFileRepository files,
            CompareLines compare,
            CompareAgain compareAgain,
            OpenOverdue overdue,
            TransitTerm transit,
            BankConfig config,
            Clock clock) {
        this.files = files;
        this.compare = compare;
        this.compareAgain = compareAgain;
        this.overdue = overdue;
        this.transit = transit;
        this.config = config;
        this.clock = clock;
    }

    void onRead(@Observes(during = TransactionPhase.AFTER_SUCCESS) BankFileRead read) {
        executor.execute(this::run);
    }

    @Scheduled(
            every = "{estampillas.treasury.bank.every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void onSchedule() {
        run();
    }

    @Scheduled(
            every = "{estampillas.treasury.bank.overdue-every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void lookForOverdue() {
        LocalDate last = transit.lastDayOver();
        LocalDate today = LocalDate.now(clock);
        for (LocalDate day = last.minusDays(LOOK_BACK_DAYS);
                !day.isAfter(today);
                day = day.plusDays(1)) {
            lookAgain(day);
        }
    }

    /** A day fails alone; the next run takes it again. */
    public void lookAgain(LocalDate day) {
        try {
            for (BankFileFormat format : BankFileFormat.values()) {
                compareAgain.compare(
                        format,
                        day.atStartOfDay(LegalTime.BOGOTA).toInstant(),
                        day.plusDays(1).atStartOfDay(LegalTime.BOGOTA).toInstant());
            }
            if (!day.isAfter(transit.lastDayOver())) {
                overdue.open(day);
            }
        } catch (RuntimeException e) {
            LOG.errorf(e, "Payments of %s could not be compared again", day);
        }
    }

    /** Compares every file that waits. */
    public void run() {
        Optional<UUID> next = claim();
        while (next.isPresent()) {
            compareAll(next.get());
            next = claim();
        }
    }

    private void compareAll(UUID file) {
        try {
            boolean more = true;
            while (more) {
                more = compare.compareNext(file);
            }
        } catch (RuntimeException e) {
            LOG.errorf(e, "File %s could not be compared; it is tried again", file);
        }
    }

    private Optional<UUID> claim() {
        try {
            return QuarkusTransaction.requiringNew()
                    .call(
                            () ->
                                    files.lockNext(BankFileState.READ, clock.instant())
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
}

package co.gov.putumayo.estampillas.treasury.bank.matching;

import co.gov.putumayo.estampillas.shared.LegalTime;
import co.gov.putumayo.estampillas.treasury.bank.file.BankFileFormat;
import co.gov.putumayo.estampillas.treasury.bank.file.BankFileRead;
import co.gov.putumayo.estampillas.treasury.bank.file.BankFileState;
import co.gov.putumayo.estampillas.treasury.bank.file.WaitingFiles;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Clock;
import java.time.LocalDate;
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

    private final WaitingFiles waiting;
    private final CompareLines compare;
    private final CompareAgain compareAgain;
    private final OpenOverdue overdue;
    private final TransitTerm transit;
    private final Clock clock;

    /** Without the caller's transaction, which is over. */
    private final ManagedExecutor executor =
            ManagedExecutor.builder().propagated().cleared(ThreadContext.ALL_REMAINING).build();

    CompareJob(
            WaitingFiles waiting,
            CompareLines compare,
            CompareAgain compareAgain,
            OpenOverdue overdue,
            TransitTerm transit,
            Clock clock) {
        this.waiting = waiting;
        this.compare = compare;
        this.compareAgain = compareAgain;
        this.overdue = overdue;
        this.transit = transit;
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
        waiting.each(BankFileState.READ, this::compareAll);
    }

    private void compareAll(UUID file) {
        boolean more = true;
        while (more) {
            more = compare.compareNext(file);
        }
    }
}

package co.gov.putumayo.estampillas.treasury.ledger;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Says every night whether the chain of the ledger is whole. Each replica reads it for itself: what
 * it says must not depend on another one being right.
 */
@ApplicationScoped
class LedgerGauges {

    private final CheckLedger check;
    private final AtomicLong faults;

    LedgerGauges(CheckLedger check, MeterRegistry meters) {
        this.check = check;
        this.faults = meters.gauge("ledger.faults", new AtomicLong());
    }

    /** So that the figure is there from the start, before the first reading. */
    void register(@Observes StartupEvent start) {}

    /** At three in the night, so that the answer is there before Treasury opens. */
    @Scheduled(cron = "0 0 3 * * ?", timeZone = "America/Bogota")
    void read() {
        faults.set(check.check().faults().size());
    }
}

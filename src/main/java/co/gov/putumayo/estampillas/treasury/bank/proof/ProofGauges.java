package co.gov.putumayo.estampillas.treasury.bank.proof;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicLong;

/** What is left over between our receipts and the bank's files, for whoever watches. */
@ApplicationScoped
class ProofGauges {

    /** Days whose money should be in the files by now, and whose answers may still change. */
    private static final int DAYS = 10;

    private final ProveDay proof;
    private final EntityManager entities;
    private final Clock clock;
    private final AtomicLong residue;
    private final AtomicLong openItems;
    private final AtomicLong sinceFile;

    ProofGauges(ProveDay proof, EntityManager entities, Clock clock, MeterRegistry meters) {
        this.proof = proof;
        this.entities = entities;
        this.clock = clock;
        this.residue = meters.gauge("proof.residue.pesos", new AtomicLong());
        this.openItems = meters.gauge("bank.items.open", new AtomicLong());
        this.sinceFile = meters.gauge("bank.file.age.seconds", new AtomicLong());
    }

    /** So that the figure is there from the start, before the first reading. */
    void register(@Observes StartupEvent start) {}

    @Scheduled(every = "15m", delayed = "1m")
    @Transactional
    void read() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        BigDecimal left =
                today.minusDays(DAYS)
                        .datesUntil(today)
                        .flatMap(day -> proof.prove(day).items().stream())
                        .map(item -> item.residue().abs())
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        residue.set(left.longValue());
        openItems.set(
                ((Number) single("select count(*) from bank_item where state <> 'RESOLVED'"))
                        .longValue());
        Instant file = (Instant) single("select max(matched_at) from bank_file");
        sinceFile.set(file == null ? 0 : Duration.between(file, clock.instant()).toSeconds());
    }

    private Object single(String sql) {
        return entities.createNativeQuery(sql).getSingleResult();
    }
}

package co.gov.putumayo.estampillas.treasury.recompute;

import co.gov.putumayo.estampillas.liquidation.LiquidationView;
import co.gov.putumayo.estampillas.liquidation.Liquidations;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * The nightly run: chunk after chunk, each in a transaction that remembers how far it came. Another
 * replica that starts meanwhile leaves; one that starts after this one died goes on.
 */
@ApplicationScoped
public class RecomputeLiquidations {

    private static final Logger LOG = Logger.getLogger(RecomputeLiquidations.class);

    private final RecomputationRuns runs;
    private final Liquidations liquidations;
    private final Recomputation recomputation;
    private final RecomputeConfig config;
    private final Clock clock;
    private final Counter checked;
    private final Counter different;

    RecomputeLiquidations(
            RecomputationRuns runs,
            Liquidations liquidations,
            Recomputation recomputation,
            RecomputeConfig config,
            Clock clock,
            MeterRegistry meters) {
        this.runs = runs;
        this.liquidations = liquidations;
        this.recomputation = recomputation;
        this.config = config;
        this.clock = clock;
        this.checked =
                Counter.builder("liquidations.recomputed")
                        .description("Liquidations computed again with their own tariff.")
                        .register(meters);
        this.different =
                Counter.builder("liquidations.recomputed.different")
                        .description("Of those, the ones that came out otherwise.")
                        .register(meters);
    }

    @Scheduled(
            cron = "{estampillas.treasury.recompute.cron}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void onSchedule() {
        recompute(LocalDate.now(clock));
    }

    /** Does what is left of the run of a day. */
    public void recompute(LocalDate day) {
        QuarkusTransaction.requiringNew().run(() -> runs.begin(day, clock.instant()));
        boolean more = true;
        while (more) {
            more = QuarkusTransaction.requiringNew().call(() -> chunk(day));
        }
    }

    private boolean chunk(LocalDate day) {
        RecomputationRuns.Run run = runs.claim(day).orElse(null);
        if (run == null) {
            return false;
        }
        List<UUID> ids = runs.liquidationsAfter(run.after(), config.chunk());
        long differences = 0;
        for (LiquidationView stored : liquidations.findAll(ids)) {
            String difference = recomputation.differenceOf(stored).orElse(null);
            if (difference != null) {
                differences++;
                // The number alone: what the act is about may be personal.
                LOG.errorf("Liquidation %s comes out otherwise now", stored.number());
                runs.report(stored.id(), day, difference, clock.instant());
            }
        }
        boolean last = ids.size() < config.chunk();
        runs.advance(run, ids, differences, last ? clock.instant() : null);
        checked.increment(ids.size());
        different.increment(differences);
        return !last;
    }
}

package co.gov.putumayo.estampillas.treasury.cap;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.MultiGauge.Row;
import io.micrometer.core.instrument.Tags;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/**
 * How near stamps are to their caps (arts. 311, 320, 330, 340), for whoever watches. The second
 * reading of art. 340 does not warn and is not counted.
 */
@ApplicationScoped
class CapGauges {

    private final MeasureCaps measureCaps;
    private final Clock clock;
    private final MultiGauge levels;
    private final MultiGauge used;

    CapGauges(MeasureCaps measureCaps, Clock clock, MeterRegistry meters) {
        this.measureCaps = measureCaps;
        this.clock = clock;
        this.levels =
                MultiGauge.builder("emission.caps")
                        .description("Caps of this year, by how near they are.")
                        .register(meters);
        this.used =
                MultiGauge.builder("emission.cap.used.ratio")
                        .description("Used of each cap; no number while data is missing.")
                        .register(meters);
    }

    /** A year's collection moves a cap slowly, and reads every posting of the stamps. */
    @Scheduled(every = "1h")
    void read() {
        read(LocalDate.now(clock).getYear());
    }

    void read(int year) {
        List<CapStatus> caps = measureCaps.measure(year).stream().filter(CapStatus::warns).toList();
        levels.register(
                Arrays.stream(CapLevel.values()).<Row<?>>map(level -> row(level, caps)).toList(),
                true);
        used.register(caps.stream().<Row<?>>map(CapGauges::row).toList(), true);
    }

    private static Row<?> row(CapLevel level, List<CapStatus> caps) {
        return Row.of(
                Tags.of("level", level.name()),
                caps.stream().filter(cap -> cap.level() == level).count());
    }

    private static Row<?> row(CapStatus cap) {
        return Row.of(
                Tags.of("cap", cap.code()),
                cap.fraction() == null ? Double.NaN : new BigDecimal(cap.fraction()));
    }
}

package co.gov.putumayo.estampillas.treasury.transfer;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.MultiGauge.Row;
import io.micrometer.core.instrument.Tags;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** How long Treasury still has to pay the funds that the law sets a term for (art. 342). */
@ApplicationScoped
class TransferGauges {

    private final ReadTransfers transfers;
    private final Clock clock;
    private final MultiGauge daysLeft;

    TransferGauges(ReadTransfers transfers, Clock clock, MeterRegistry meters) {
        this.transfers = transfers;
        this.clock = clock;
        this.daysLeft =
                MultiGauge.builder("transfer.days.left")
                        .description(
                                "Days until the last one to pay a fund, negative after it; no"
                                        + " number while nothing waits.")
                        .register(meters);
    }

    @Scheduled(every = "1h")
    void read() {
        LocalDate today = LocalDate.now(clock);
        daysLeft.register(
                transfers.lastDays().entrySet().stream()
                        .<Row<?>>map(fund -> row(fund.getKey(), fund.getValue(), today))
                        .toList(),
                true);
    }

    private static Row<?> row(String fund, Optional<LocalDate> lastDay, LocalDate today) {
        return Row.of(
                Tags.of("fund", fund),
                lastDay.<Number>map(day -> ChronoUnit.DAYS.between(today, day)).orElse(Double.NaN));
    }
}

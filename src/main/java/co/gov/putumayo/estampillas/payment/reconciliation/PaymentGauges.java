package co.gov.putumayo.estampillas.payment.reconciliation;

import co.gov.putumayo.estampillas.payment.PaymentSituation;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/** Figures of attempts and anomalies, read once for every scrape or so. */
@ApplicationScoped
class PaymentGauges {

    private final PaymentSituation situation;
    private final MultiGauge live;
    private final MultiGauge alarms;

    PaymentGauges(PaymentSituation situation, MeterRegistry meters) {
        this.situation = situation;
        this.live =
                MultiGauge.builder("payment.attempts.live")
                        .description("Attempts without a final answer, by state.")
                        .register(meters);
        this.alarms =
                MultiGauge.builder("payment.attention")
                        .description(
                                "Age in seconds of the oldest live attempt; attempts and anomalies"
                                        + " that wait for people.")
                        .register(meters);
    }

    @Scheduled(every = "15s")
    void read() {
        PaymentSituation.Snapshot now = situation.read();
        List<MultiGauge.Row<?>> states = new ArrayList<>();
        now.live()
                .forEach(
                        (state, count) ->
                                states.add(MultiGauge.Row.of(Tags.of("state", state), count)));
        live.register(states, true);
        alarms.register(
                List.of(
                        row("oldest-live-seconds", now.oldest().toSeconds()),
                        row("needs-review", now.needReview()),
                        row("open-anomalies", now.openAnomalies())),
                true);
    }

    private static MultiGauge.Row<?> row(String what, long value) {
        return MultiGauge.Row.of(Tags.of("what", what), value);
    }
}

package co.gov.putumayo.estampillas.shared.limit;

import co.gov.putumayo.estampillas.shared.problem.ErrorCode;
import co.gov.putumayo.estampillas.shared.problem.ProblemException;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/** The one answer to whoever asks too often, and its count. */
@ApplicationScoped
class Refusals {

    private static final String METRIC = "estampillas.limits.refused";

    private final MeterRegistry metrics;

    Refusals(MeterRegistry metrics) {
        this.metrics = metrics;
    }

    /** Counts a refusal; who asked, and for what, is not kept. */
    ProblemException refusal(String group, long nanosToWait) {
        metrics.counter(METRIC, "group", group).increment();
        // Rounded up: a client that waits exactly as told is served.
        long seconds = Duration.ofNanos(nanosToWait).plusSeconds(1).minusNanos(1).toSeconds();
        Duration wait = Duration.ofSeconds(Math.max(1, seconds));
        return ProblemException.of(
                        ErrorCode.TOO_MANY_REQUESTS,
                        "Intente de nuevo en " + wait.toSeconds() + " segundos.")
                .retryAfter(wait);
    }
}

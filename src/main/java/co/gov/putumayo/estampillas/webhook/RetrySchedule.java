package co.gov.putumayo.estampillas.webhook;

import co.gov.putumayo.estampillas.webhook.sending.Outcome;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

/** When a failed attempt is made again. */
@ApplicationScoped
class RetrySchedule {

    private static final int JITTER_DIVISOR = 10;

    private final List<Duration> waits;
    private final Duration longest;

    RetrySchedule(WebhookConfig config) {
        this.waits = List.copyOf(config.retryAfter());
        this.longest = config.longestWait();
    }

    /**
     * The wait before the next attempt. What the receiver asks for counts when it is longer. Some
     * time at random is added: messages that failed together do not come back together.
     *
     * @param retries failed attempts before this one
     * @return empty when the schedule has ended
     */
    Optional<Duration> waitAfter(int retries, Outcome outcome) {
        if (retries >= waits.size()) {
            return Optional.empty();
        }
        Duration scheduled = waits.get(retries);
        Duration asked = outcome.askedToWait().map(this::atMostLongest).orElse(Duration.ZERO);
        Duration wait = asked.compareTo(scheduled) > 0 ? asked : scheduled;
        long jitter = ThreadLocalRandom.current().nextLong(wait.toMillis() / JITTER_DIVISOR + 1);
        return Optional.of(wait.plusMillis(jitter));
    }

    private Duration atMostLongest(Duration wait) {
        return wait.compareTo(longest) > 0 ? longest : wait;
    }
}

package co.gov.putumayo.estampillas.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import co.gov.putumayo.estampillas.webhook.sending.Failure;
import co.gov.putumayo.estampillas.webhook.sending.Outcome;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The schedule as configured by default. */
@QuarkusTest
class RetryScheduleTest {

    private static final Outcome NO_ANSWER = Outcome.failed(Failure.TIMEOUT);
    private static final int RETRIES = 9;

    @Inject RetrySchedule schedule;

    @ParameterizedTest
    @CsvSource({"0, PT5S", "1, PT5M", "2, PT30M", "3, PT2H", "8, PT24H"})
    void waitsLongerEachTimeAndATenthMoreAtRandom(int retries, Duration wait) {
        assertThat(schedule.waitAfter(retries, NO_ANSWER).orElseThrow())
                .isBetween(wait, wait.plus(wait.dividedBy(10)));
    }

    @Test
    void endsAfterThreeDays() {
        Duration all =
                IntStream.range(0, RETRIES)
                        .mapToObj(i -> schedule.waitAfter(i, NO_ANSWER).orElseThrow())
                        .reduce(Duration.ZERO, Duration::plus);

        assertThat(all).isBetween(Duration.ofDays(3), Duration.ofDays(4));
        assertThat(schedule.waitAfter(RETRIES, NO_ANSWER)).isEmpty();
    }

    @Test
    void waitsAsLongAsTheReceiverAsksWithinReason() {
        assertThat(schedule.waitAfter(0, asking(Duration.ofMinutes(10))).orElseThrow())
                .isBetween(Duration.ofMinutes(10), Duration.ofMinutes(11));
        assertThat(schedule.waitAfter(2, asking(Duration.ofMinutes(10))).orElseThrow())
                .isBetween(Duration.ofMinutes(30), Duration.ofMinutes(33));
        assertThat(schedule.waitAfter(0, asking(Duration.ofDays(400))).orElseThrow())
                .isBetween(Duration.ofHours(24), Duration.ofHours(27));
    }

    private static Outcome asking(Duration wait) {
        return new Outcome(503, null, wait);
    }
}

package co.gov.putumayo.estampillas.portal.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeliveryTest {

    private static final Instant NOW = Instant.parse("2026-03-20T14:00:00Z");
    private static final List<Duration> WAITS = List.of(Duration.ofMinutes(1), Duration.ofHours(1));

    private final Delivery delivery = new Delivery();

    @Test
    void isTriedAgainAfterEachWaitAndThenGivenUp() {
        delivery.due(NOW);
        assertThat(delivery.nextAttemptAt()).isEqualTo(NOW);

        delivery.attempt(NOW, WAITS);

        assertThat(delivery.nextAttemptAt()).isEqualTo(NOW.plusSeconds(60));
        delivery.attempt(NOW, WAITS);
        assertThat(delivery.nextAttemptAt()).isEqualTo(NOW.plusSeconds(3600));
        delivery.attempt(NOW, WAITS);
        assertThat(delivery.nextAttemptAt()).isNull();
        assertThat(delivery.isSent()).isFalse();
    }

    @Test
    void isNotTriedAgainOnceSent() {
        delivery.attempt(NOW, WAITS);

        delivery.sent(NOW);

        assertThat(delivery.isSent()).isTrue();
        assertThat(delivery.nextAttemptAt()).isNull();
    }
}

package co.gov.putumayo.estampillas.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class CheckScheduleTest {

    private static final Instant BEGINNING = Instant.parse("2026-03-15T10:00:00Z");

    private final CheckSchedule schedule =
            new CheckSchedule(List.of(Duration.ofMinutes(7), Duration.ofMinutes(5)));

    @Test
    void looksFirstAfterTheFirstWait() {
        assertThat(schedule.next(BEGINNING, BEGINNING))
                .contains(Instant.parse("2026-03-15T10:07:00Z"));
    }

    @Test
    void addsWaitsUp() {
        assertThat(schedule.next(BEGINNING, BEGINNING.plusSeconds(420)))
                .contains(Instant.parse("2026-03-15T10:12:00Z"));
    }

    @Test
    void aLookOutOfTurnChangesNothing() {
        assertThat(schedule.next(BEGINNING, BEGINNING.plusSeconds(60)))
                .contains(Instant.parse("2026-03-15T10:07:00Z"));
    }

    @Test
    void ends() {
        assertThat(schedule.next(BEGINNING, BEGINNING.plusSeconds(720))).isEmpty();
    }
}

package co.gov.putumayo.estampillas.payment;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * When to look at an attempt again: waits after a beginning, one after the other. A look out of
 * turn, as a notification causes, neither shortens nor lengthens the schedule.
 */
record CheckSchedule(List<Duration> waits) {

    /** The next look after {@code now}; empty when the schedule is over. */
    Optional<Instant> next(Instant beginning, Instant now) {
        Instant look = beginning;
        for (Duration wait : waits) {
            look = look.plus(wait);
            if (look.isAfter(now)) {
                return Optional.of(look);
            }
        }
        return Optional.empty();
    }
}

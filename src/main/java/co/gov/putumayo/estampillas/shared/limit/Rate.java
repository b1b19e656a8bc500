package co.gov.putumayo.estampillas.shared.limit;

import io.quarkus.runtime.configuration.DurationConverter;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * So many in a period; what was used comes back little by little over the period.
 *
 * @param capacity at least 1
 * @param period longer than zero
 */
public record Rate(long capacity, Duration period) {

    private static final Pattern TEXT = Pattern.compile("(\\d{1,9})/(\\w+)");

    public Rate {
        if (capacity < 1 || period.isZero() || period.isNegative()) {
            throw new IllegalArgumentException("A rate must allow something in some time");
        }
    }

    /** Reads configuration: {@code 60/1M} is sixty a minute, {@code 10/1H} ten an hour. */
    public static Rate of(String text) {
        Matcher parts = TEXT.matcher(text.strip());
        if (!parts.matches()) {
            throw new IllegalArgumentException("Not a rate such as 60/1M: " + text);
        }
        return new Rate(
                Long.parseLong(parts.group(1)), DurationConverter.parseDuration(parts.group(2)));
    }
}

package co.gov.putumayo.estampillas.shared;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the dates that clients write. */
public final class IsoDate {

    /** Four digits: {@link LocalDate#parse} alone takes years of nine and negative ones. */
    private static final Pattern FORM = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    /**
     * Nothing that the statute rules is as old. Days before 15 October 1582 would moreover reach
     * the database as others: JDBC counts them in the Julian calendar.
     */
    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);

    private IsoDate() {}

    /**
     * @return empty when the text is not a day that exists, from 1900 on, written YYYY-MM-DD
     */
    public static Optional<LocalDate> parse(String text) {
        if (text == null || !FORM.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text)).filter(day -> !day.isBefore(FIRST));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}

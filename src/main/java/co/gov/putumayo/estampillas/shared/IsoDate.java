package co.gov.putumayo.estampillas.shared;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the dates that clients write. */
public final class IsoDate {

    /** Four digits: {@link LocalDate#parse} alone takes years of nine and negative ones. */
    private static final Pattern FORM = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private IsoDate() {}

    /**
     * @return empty when the text is not a day that exists, written YYYY-MM-DD
     */
    public static Optional<LocalDate> parse(String text) {
        if (text == null || !FORM.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}

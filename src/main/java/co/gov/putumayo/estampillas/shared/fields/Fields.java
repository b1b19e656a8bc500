package co.gov.putumayo.estampillas.shared.fields;

import co.gov.putumayo.estampillas.shared.IsoDate;
import co.gov.putumayo.estampillas.shared.Messages;
import co.gov.putumayo.estampillas.shared.TaxId;
import co.gov.putumayo.estampillas.shared.TaxPeriod;
import co.gov.putumayo.estampillas.shared.problem.TextRules;
import co.gov.putumayo.estampillas.shared.problem.Violations;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Reads the fields at the top of a request. Each method answers empty when it found something
 * wrong, which it then added under {@code /<field>}; the caller throws once all are read.
 */
public final class Fields {

    private static final FieldTexts TEXTS = new FieldTexts();
    private static final int MAX_EMAIL = 254;
    private static final Pattern EMAIL =
            Pattern.compile(
                    "[\\p{L}\\p{N}.!#$%&'*+/=?^_`{|}~-]{1,64}"
                            + "@[\\p{L}\\p{N}-]{1,63}(\\.[\\p{L}\\p{N}-]{1,63})+");
    private static final Pattern DECIMAL = Pattern.compile("\\d{1,15}(\\.\\d{1,10})?");

    private final Violations violations;

    public Fields(Violations violations) {
        this.violations = violations;
    }

    private static final class FieldTexts extends Messages {
        FieldTexts() {
            super("fields");
        }
    }

    /** Text in one line, without spaces around it. */
    public Optional<String> text(String field, String value, int maxLength) {
        return isMissing(field, value) ? Optional.empty() : optionalText(field, value, maxLength);
    }

    /** As {@link #text}; empty too when it is not there, which is no error. */
    public Optional<String> optionalText(String field, String value, int maxLength) {
        if (value == null || value.isBlank()) {
            return Optional.empty();
        }
        String stripped = value.strip();
        if (stripped.length() > maxLength) {
            add(field, "too-long", String.valueOf(maxLength));
            return Optional.empty();
        }
        if (!TextRules.isPrintable(stripped)) {
            add(field, "unprintable-characters");
            return Optional.empty();
        }
        return Optional.of(stripped);
    }

    public Optional<LocalDate> date(String field, String value) {
        return read(field, value, IsoDate::parse, "malformed-date");
    }

    /** A day that has already come. */
    public Optional<LocalDate> pastDate(String field, String value, LocalDate today) {
        Optional<LocalDate> day = date(field, value);
        if (day.isPresent() && day.get().isAfter(today)) {
            add(field, "in-the-future", today.toString());
            return Optional.empty();
        }
        return day;
    }

    public Optional<TaxPeriod> period(String field, String value) {
        return read(field, value, TaxPeriod::parse, "malformed-period");
    }

    public Optional<TaxId> nit(String field, String value) {
        return read(field, value, TaxId::nit, "invalid-nit");
    }

    /** A number written as text, so that no program turns it into a binary one on its way. */
    public Optional<BigDecimal> decimal(String field, String value) {
        return read(
                field,
                value,
                text ->
                        DECIMAL.matcher(text).matches()
                                ? Optional.of(new BigDecimal(text))
                                : Optional.empty(),
                "malformed-number");
    }

    public Optional<String> optionalEmail(String field, String value) {
        Optional<String> email = optionalText(field, value, MAX_EMAIL);
        if (email.isPresent() && !EMAIL.matcher(email.get()).matches()) {
            add(field, "invalid-email");
            return Optional.empty();
        }
        return email;
    }

    /** One of some codes. */
    public <T> Optional<T> code(
            String field,
            String value,
            Function<String, Optional<T>> valueOf,
            Collection<String> codes) {
        if (isMissing(field, value)) {
            return Optional.empty();
        }
        Optional<T> found = valueOf.apply(value);
        if (found.isEmpty()) {
            add(field, "unknown", String.join(", ", codes));
        }
        return found;
    }

    public <T> Optional<T> given(String field, T value) {
        isMissing(field, value);
        return Optional.ofNullable(value);
    }

    private <T> Optional<T> read(
            String field, String value, Function<String, Optional<T>> parse, String rule) {
        if (isMissing(field, value)) {
            return Optional.empty();
        }
        Optional<T> found = parse.apply(value);
        if (found.isEmpty()) {
            add(field, rule);
        }
        return found;
    }

    private boolean isMissing(String field, Object value) {
        boolean missing = value == null || (value instanceof String text && text.isBlank());
        if (missing) {
            add(field, "required");
        }
        return missing;
    }

    private void add(String field, String rule, String... arguments) {
        violations.add("/" + field, rule, TEXTS.get(rule, arguments));
    }
}

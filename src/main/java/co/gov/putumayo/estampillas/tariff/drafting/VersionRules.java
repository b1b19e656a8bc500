package co.gov.putumayo.estampillas.tariff.drafting;

import co.gov.putumayo.estampillas.shared.fields.Fields;
import co.gov.putumayo.estampillas.shared.problem.Violations;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** What holds of the name card of every version. */
@ApplicationScoped
class VersionRules {

    static final int MAX_TITLE = 200;

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9-]{1,40}");
    private static final Pattern ORDINANCE = Pattern.compile("\\d{1,6}/\\d{4}");
    private static final int MAX_TEXT = 40;

    private final DraftTexts texts;
    private final Clock clock;

    VersionRules(DraftTexts texts, Clock clock) {
        this.texts = texts;
        this.clock = clock;
    }

    Optional<String> id(String text, Fields fields, Violations violations) {
        return matching("/id", fields.text("id", text, MAX_TEXT), ID, "malformed-id", violations);
    }

    /**
     * @param pointer of the field
     */
    Optional<String> ordinance(String pointer, String text, Violations violations) {
        Optional<String> found = new Fields(violations).text(pointer.substring(1), text, MAX_TEXT);
        return matching(pointer, found, ORDINANCE, "malformed-ordinance", violations);
    }

    /** A tariff never holds for days that are over. */
    Optional<LocalDate> validFrom(String text, Fields fields, Violations violations) {
        Optional<LocalDate> day = fields.date("validFrom", text);
        if (day.isPresent() && isPast(day.get())) {
            violations.add(
                    "/validFrom",
                    "in-the-past",
                    texts.get("in-the-past", LocalDate.now(clock).toString()));
        }
        return day;
    }

    boolean isPast(LocalDate day) {
        return day.isBefore(LocalDate.now(clock));
    }

    private Optional<String> matching(
            String pointer,
            Optional<String> text,
            Pattern form,
            String rule,
            Violations violations) {
        if (text.isPresent() && !form.matcher(text.get()).matches()) {
            violations.add(pointer, rule, texts.get(rule));
            return Optional.empty();
        }
        return text;
    }
}

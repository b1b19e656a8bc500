package co.gov.putumayo.estampillas.tariff;

import co.gov.putumayo.estampillas.shared.IsoDate;
import co.gov.putumayo.estampillas.shared.problem.Violations;
import co.gov.putumayo.estampillas.tariff.engine.AnnualUnit;
import co.gov.putumayo.estampillas.tariff.engine.AnnualValues;
import co.gov.putumayo.estampillas.tariff.engine.TariffVersion;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** Checks the date of a taxable event: it picks tariff and annual values, never today's. */
@Singleton
class DateReader {

    private static final String POINTER = "/date";

    /** The stamp is caused when the taxable event happens. */
    private static final String ARTICLE = "293";

    private final TariffTexts texts;

    DateReader(TariffTexts texts) {
        this.texts = texts;
    }

    /**
     * @return empty when something was added to {@code violations}
     */
    Optional<LocalDate> read(String date, TariffVersion first, Violations violations) {
        if (date == null || date.isBlank()) {
            violations.add(POINTER, "required", texts.get("error.date.required"), ARTICLE);
            return Optional.empty();
        }
        Optional<LocalDate> day = IsoDate.parse(date);
        if (day.isEmpty()) {
            violations.add(POINTER, "malformed-date", texts.get("error.date.malformed"));
        } else if (day.get().isBefore(first.validFrom())) {
            violations.add(
                    POINTER,
                    "before-first-tariff",
                    texts.get(
                            "error.date.before-first-tariff",
                            first.validFrom().toString(),
                            first.ordinance()),
                    ARTICLE);
            return Optional.empty();
        }
        return day;
    }

    /**
     * Refuses a year of which nothing is known, whatever the act, and one that lacks what the act
     * needs.
     *
     * @param needed empty when the act itself is wrong
     */
    boolean requireAnnualValues(
            AnnualValues values, Optional<Set<AnnualUnit>> needed, Violations violations) {
        String missing =
                values.isEmpty()
                        ? AnnualUnit.UVT + " ni " + AnnualUnit.SMMLV
                        : needed.orElse(Set.of()).stream()
                                .filter(unit -> !values.has(unit))
                                .map(AnnualUnit::name)
                                .sorted()
                                .findFirst()
                                .orElse(null);
        if (missing != null) {
            violations.add(
                    POINTER,
                    "no-annual-value",
                    texts.get("error.date.no-annual-value", missing, String.valueOf(values.year())),
                    ARTICLE);
        }
        return missing == null;
    }
}

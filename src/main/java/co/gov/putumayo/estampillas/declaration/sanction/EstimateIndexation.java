package co.gov.putumayo.estampillas.declaration.sanction;

import co.gov.putumayo.estampillas.declaration.duedate.DueDates;
import co.gov.putumayo.estampillas.declaration.penalty.Indexation;
import co.gov.putumayo.estampillas.shared.Decimals;
import co.gov.putumayo.estampillas.shared.Pesos;
import co.gov.putumayo.estampillas.shared.problem.Violations;
import co.gov.putumayo.estampillas.tariff.reference.Inflation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Computes how a penalty grew with inflation (art. 638). */
@ApplicationScoped
class EstimateIndexation {

    private static final String ARTICLE = "638";

    private final Inflation inflation;
    private final SanctionTexts texts;

    EstimateIndexation(Inflation inflation, SanctionTexts texts) {
        this.inflation = inflation;
        this.texts = texts;
    }

    /**
     * @throws co.gov.putumayo.estampillas.shared.problem.ProblemException 422 with all that is
     *     wrong, or with the years whose inflation is not known
     */
    @Transactional
    SanctionEstimate.Indexation estimate(SanctionRequests.Indexed request) {
        SanctionFields fields = new SanctionFields(new Violations(), texts);
        Optional<Long> penalty = fields.pesos("penalty", request.penalty(), ARTICLE);
        Optional<Boolean> imposed = fields.fields().given("imposed", request.imposed());
        Optional<LocalDate> since = year("since", request.since(), fields);
        Optional<LocalDate> on = year("on", request.on(), fields);
        if (since.isPresent() && on.isPresent() && on.get().isBefore(since.get())) {
            fields.add("on", "before-since", ARTICLE);
        }
        fields.throwIfAny();

        Indexation indexation =
                imposed.orElseThrow()
                        ? Indexation.ofImposed(since.orElseThrow())
                        : Indexation.ofSelfAssessed(since.orElseThrow());
        List<Integer> years = indexation.inflationYears(on.orElseThrow());
        Map<Integer, BigDecimal> known =
                years.isEmpty()
                        ? Map.of()
                        : inflation.between(years.get(0), years.get(years.size() - 1));
        requireKnown(years, known, fields);
        BigDecimal exact = indexation.value(penalty.orElseThrow(), on.get(), known);
        return new SanctionEstimate.Indexation(
                penalty.get(),
                years.isEmpty() ? penalty.get() : Pesos.toThousand(exact),
                Decimals.plain(exact),
                trace(penalty.get(), years, known));
    }

    private static Optional<LocalDate> year(String field, String text, SanctionFields fields) {
        Optional<LocalDate> day = fields.fields().date(field, text);
        if (day.isPresent() && !DueDates.knows(day.get().getYear())) {
            fields.add(field, "year-out-of-range", ARTICLE);
            return Optional.empty();
        }
        return day;
    }

    private static void requireKnown(
            List<Integer> years, Map<Integer, BigDecimal> known, SanctionFields fields) {
        String missing =
                years.stream()
                        .filter(year -> !known.containsKey(year))
                        .map(String::valueOf)
                        .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            fields.add("on", "no-inflation", ARTICLE, missing);
            fields.throwIfAny();
        }
    }

    private static List<SanctionEstimate.Growth> trace(
            long penalty, List<Integer> years, Map<Integer, BigDecimal> known) {
        List<SanctionEstimate.Growth> steps = new ArrayList<>();
        BigDecimal value = BigDecimal.valueOf(penalty);
        for (int year : years) {
            value = value.multiply(BigDecimal.ONE.add(known.get(year)));
            steps.add(
                    new SanctionEstimate.Growth(
                            LocalDate.of(year + 1, Month.JANUARY, 1),
                            year,
                            Decimals.plain(known.get(year)),
                            Decimals.plain(value)));
        }
        return steps;
    }
}

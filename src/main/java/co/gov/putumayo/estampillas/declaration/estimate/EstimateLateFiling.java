package co.gov.putumayo.estampillas.declaration.estimate;

import co.gov.putumayo.estampillas.declaration.duedate.DueDate;
import co.gov.putumayo.estampillas.declaration.duedate.DueDates;
import co.gov.putumayo.estampillas.declaration.penalty.DefaultInterest;
import co.gov.putumayo.estampillas.declaration.penalty.Interest;
import co.gov.putumayo.estampillas.declaration.penalty.LateFiling;
import co.gov.putumayo.estampillas.declaration.penalty.MinimumPenalty;
import co.gov.putumayo.estampillas.declaration.penalty.MonthsLate;
import co.gov.putumayo.estampillas.declaration.penalty.PayShare;
import co.gov.putumayo.estampillas.declaration.penalty.Penalty;
import co.gov.putumayo.estampillas.shared.TaxPeriod;
import co.gov.putumayo.estampillas.shared.problem.Violations;
import co.gov.putumayo.estampillas.tariff.AnnualUnits;
import co.gov.putumayo.estampillas.tariff.UsuryRates;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Computes what filing and paying a declaration on a day costs. */
@ApplicationScoped
public class EstimateLateFiling {

    private static final String FILING_DATE = "/filingDate";

    /** A wrong year in a date may leave thousands of months without a rate. */
    private static final int MONTHS_NAMED = 12;

    private final DueDates dueDates;
    private final AnnualUnits units;
    private final UsuryRates usuryRates;
    private final InterestConfig config;
    private final EstimateMessages texts;
    private final EstimateTexts explanations;

    EstimateLateFiling(
            DueDates dueDates,
            AnnualUnits units,
            UsuryRates usuryRates,
            InterestConfig config,
            EstimateMessages texts,
            EstimateTexts explanations) {
        this.dueDates = dueDates;
        this.units = units;
        this.usuryRates = usuryRates;
        this.config = config;
        this.texts = texts;
        this.explanations = explanations;
    }

    /**
     * @throws co.gov.putumayo.estampillas.shared.problem.ProblemException 422 with all that is
     *     wrong with the request, or with the months or the year of which no rate or UVT is known
     */
    @Transactional
    public LateFilingEstimate estimate(LateFilingRequest request) {
        Violations violations = new Violations();
        EstimateFields fields = new EstimateFields(texts, violations);
        Optional<TaxPeriod> period = fields.period(request.period());
        Optional<Long> tax = fields.pesos("tax", request.tax(), "434");
        Optional<LocalDate> filed = fields.filingDate(request.filingDate(), period);
        Optional<Boolean> summoned = fields.flag("summoned", request.summoned(), "435");
        Optional<PayShare> share = fields.payShare(request.payShareOfPenalty());
        if (period.isEmpty() || filed.isEmpty()) {
            violations.throwIfAny();
        }

        DueDate due = dueDates.of(period.orElseThrow());
        LocalDate day = filed.orElseThrow();
        int monthsLate = monthsLate(due, day);
        Optional<MinimumPenalty> minimum =
                monthsLate == 0
                        ? Optional.of(new MinimumPenalty(0))
                        : units.uvt(day.getYear()).map(MinimumPenalty::ofUvt);
        // No tax bears no interest, whatever the rates; a wrong one might.
        boolean bearsInterest = tax.isEmpty() || tax.get() > 0;
        LocalDate payable = bearsInterest ? due.paymentDueDate() : day;
        Map<YearMonth, BigDecimal> rates = rates(payable, day);
        requireKnown(minimum, day.getYear(), missing(payable, day, rates), violations);
        violations.throwIfAny();

        Penalty penalty =
                LateFiling.penalty(
                        tax.orElseThrow(),
                        monthsLate,
                        summoned.orElseThrow(),
                        share.orElseThrow(),
                        minimum.orElseThrow());
        Interest interest = DefaultInterest.on(tax.get(), payable, day, rates, config.method());
        return answer(due, day, monthsLate, summoned.get(), share.get(), penalty, interest);
    }

    /**
     * Whom a contingency spared until a day is late from the first date when that day is missed.
     */
    private static int monthsLate(DueDate due, LocalDate filed) {
        return filed.isAfter(due.dueDate()) ? MonthsLate.between(due.paymentDueDate(), filed) : 0;
    }

    private Map<YearMonth, BigDecimal> rates(LocalDate due, LocalDate paid) {
        return paid.isAfter(due)
                ? usuryRates.between(YearMonth.from(due.plusDays(1)), YearMonth.from(paid))
                : Map.of();
    }

    private static List<YearMonth> missing(
            LocalDate due, LocalDate paid, Map<YearMonth, BigDecimal> rates) {
        return DefaultInterest.months(due, paid).stream()
                .filter(month -> !rates.containsKey(month))
                .toList();
    }

    /** Both causes lie in the date, so one error of that field tells both. */
    private void requireKnown(
            Optional<MinimumPenalty> minimum,
            int year,
            List<YearMonth> missing,
            Violations violations) {
        List<String> causes = new ArrayList<>();
        if (minimum.isEmpty()) {
            causes.add(texts.get("error.filingDate.no-annual-value", String.valueOf(year)));
        }
        if (!missing.isEmpty()) {
            causes.add(texts.get("error.filingDate.no-usury-rate", named(missing)));
        }
        if (!causes.isEmpty()) {
            violations.add(
                    FILING_DATE,
                    minimum.isEmpty() ? "no-annual-value" : "no-usury-rate",
                    String.join(" ", causes),
                    minimum.isEmpty() ? "432" : "429");
        }
    }

    private String named(List<YearMonth> months) {
        String first =
                months.stream()
                        .limit(MONTHS_NAMED)
                        .map(YearMonth::toString)
                        .collect(Collectors.joining(", "));
        return months.size() > MONTHS_NAMED
                ? texts.get("months.and-more", first, String.valueOf(months.size() - MONTHS_NAMED))
                : first;
    }

    private LateFilingEstimate answer(
            DueDate due,
            LocalDate day,
            int monthsLate,
            boolean summoned,
            PayShare share,
            Penalty penalty,
            Interest interest) {
        return new LateFilingEstimate(
                due.period().toString(),
                interest.tax(),
                day,
                due.dueDate(),
                monthsLate,
                penalty.amount(),
                interest.amount(),
                LateFilingEstimate.exact(interest),
                interest.tax() + penalty.amount() + interest.amount(),
                explanations.lateFiling(penalty, monthsLate, summoned, share),
                interest.method().code(),
                LateFilingEstimate.trace(interest),
                notes(due, day, summoned, share, penalty, interest));
    }

    private List<EstimateNote> notes(
            DueDate due,
            LocalDate day,
            boolean summoned,
            PayShare share,
            Penalty penalty,
            Interest interest) {
        List<EstimateNote> notes = new ArrayList<>();
        if (!day.isAfter(due.paymentDueDate())) {
            notes.add(explanations.inTime());
        }
        if (due.extension() != null) {
            notes.add(explanations.moved(due));
        }
        notes.addAll(explanations.penaltyNotes(penalty, summoned, share, day.getYear()));
        if (!interest.months().isEmpty()) {
            notes.add(explanations.interest(interest.method()));
        }
        return notes;
    }
}

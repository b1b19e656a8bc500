package co.gov.putumayo.estampillas.declaration.owed;

import co.gov.putumayo.estampillas.declaration.duedate.DueDate;
import co.gov.putumayo.estampillas.declaration.duedate.DueDates;
import co.gov.putumayo.estampillas.declaration.estimate.InterestConfig;
import co.gov.putumayo.estampillas.declaration.penalty.Correction;
import co.gov.putumayo.estampillas.declaration.penalty.DefaultInterest;
import co.gov.putumayo.estampillas.declaration.penalty.Interest;
import co.gov.putumayo.estampillas.declaration.penalty.LateFiling;
import co.gov.putumayo.estampillas.declaration.penalty.MinimumPenalty;
import co.gov.putumayo.estampillas.declaration.penalty.MonthsLate;
import co.gov.putumayo.estampillas.declaration.penalty.Penalty;
import co.gov.putumayo.estampillas.shared.problem.ErrorCode;
import co.gov.putumayo.estampillas.shared.problem.FieldError;
import co.gov.putumayo.estampillas.shared.problem.ProblemException;
import co.gov.putumayo.estampillas.tariff.AnnualUnits;
import co.gov.putumayo.estampillas.tariff.UsuryRates;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tax, penalty and interest of a declaration on any day. Payment is part of filing (art. 299), so
 * the day counted is that of payment. A rate that is missing spoils no transaction: some callers
 * can do without the figure.
 */
@ApplicationScoped
public class WhatIsOwed {

    private static final int MONTHS_NAMED = 12;

    private final DueDates dueDates;
    private final AnnualUnits units;
    private final UsuryRates usuryRates;
    private final InterestConfig config;

    WhatIsOwed(DueDates dueDates, AnnualUnits units, UsuryRates usuryRates, InterestConfig config) {
        this.dueDates = dueDates;
        this.units = units;
        this.usuryRates = usuryRates;
        this.config = config;
    }

    /**
     * @throws ProblemException 422 that names the year without UVT or the months without rate
     */
    @Transactional(dontRollbackOn = ProblemException.class)
    public Owed on(LocalDate day, Claim claim) {
        return between(day, day, claim).get(0);
    }

    /**
     * With money that had entered before it was known to pay this: interest ends with the day of
     * the money (art. 572), and the penalty with that of filing.
     *
     * @throws ProblemException 422 that names the year without UVT or the months without rate
     */
    @Transactional(dontRollbackOn = ProblemException.class)
    public Owed on(LocalDate filed, LocalDate money, Claim claim) {
        DueDate due = dueDates.of(claim.period());
        return owed(
                filed,
                money,
                due,
                claim,
                rates(due, money, claim),
                minimums(filed, filed, due, claim));
    }

    /**
     * A figure for each day, both included; the rates are read once.
     *
     * @throws ProblemException 422 that names the years without UVT or the months without rate
     */
    @Transactional(dontRollbackOn = ProblemException.class)
    public List<Owed> between(LocalDate first, LocalDate last, Claim claim) {
        DueDate due = dueDates.of(claim.period());
        Map<YearMonth, BigDecimal> rates = rates(due, last, claim);
        Map<Integer, MinimumPenalty> minimums = minimums(first, last, due, claim);
        return first.datesUntil(last.plusDays(1))
                .map(day -> owed(day, day, due, claim, rates, minimums))
                .toList();
    }

    private Owed owed(
            LocalDate day,
            LocalDate money,
            DueDate due,
            Claim claim,
            Map<YearMonth, BigDecimal> rates,
            Map<Integer, MinimumPenalty> minimums) {
        int monthsLate = claim.correction() == null ? monthsLate(due, day) : 0;
        Penalty penalty =
                isPunished(day, due, claim)
                        ? penalty(claim, monthsLate, minimums.get(day.getYear()))
                        : Penalty.NONE;
        return new Owed(
                day,
                due.dueDate(),
                monthsLate,
                claim.toPay(),
                penalty.amount(),
                penalty.equals(Penalty.NONE) ? null : article(claim),
                interest(money, due.paymentDueDate(), claim, rates),
                claim.credited(),
                claim.taxLeft());
    }

    /** Each part of the tax bears it until its own day of payment. */
    private long interest(
            LocalDate money, LocalDate due, Claim claim, Map<YearMonth, BigDecimal> rates) {
        if (claim.toPay() == 0) {
            return 0;
        }
        Stream<Credit> parts =
                Stream.concat(
                        claim.credits().stream(),
                        Stream.of(new Credit(money, claim.taxLeft(), claim.taxLeft())));
        return Interest.amount(
                parts.map(
                                part ->
                                        DefaultInterest.on(
                                                part.tax(),
                                                due,
                                                part.day(),
                                                rates,
                                                config.method()))
                        .toList());
    }

    private static Penalty penalty(Claim claim, int monthsLate, MinimumPenalty minimum) {
        if (claim.correction() == null) {
            return LateFiling.penalty(
                    claim.charge(), monthsLate, claim.summoned(), claim.share(), minimum);
        }
        return Correction.penalty(
                claim.toPay(),
                claim.correction().summoned(),
                claim.correction().initialMonthsLate(),
                claim.share(),
                minimum);
    }

    /** A correction before the due date is not punished either (art. 437-1). */
    private static boolean isPunished(LocalDate day, DueDate due, Claim claim) {
        boolean late = day.isAfter(due.dueDate());
        return late
                && (claim.correction() == null
                        || (claim.toPay() > 0 && !claim.correction().differingCriterion()));
    }

    private static String article(Claim claim) {
        if (claim.correction() != null) {
            return "437";
        }
        return claim.summoned() ? "435" : "434";
    }

    /** Whom a contingency spared is late from the first date when the new one is missed. */
    private static int monthsLate(DueDate due, LocalDate filed) {
        return filed.isAfter(due.dueDate()) ? MonthsLate.between(due.paymentDueDate(), filed) : 0;
    }

    private Map<YearMonth, BigDecimal> rates(DueDate due, LocalDate asked, Claim claim) {
        LocalDate last = claim.lastOf(asked);
        if (claim.toPay() == 0 || !last.isAfter(due.paymentDueDate())) {
            return Map.of();
        }
        LocalDate from = due.paymentDueDate().plusDays(1);
        Map<YearMonth, BigDecimal> rates =
                usuryRates.between(YearMonth.from(from), YearMonth.from(last));
        List<YearMonth> missing =
                DefaultInterest.months(due.paymentDueDate(), last).stream()
                        .filter(month -> !rates.containsKey(month))
                        .toList();
        if (!missing.isEmpty()) {
            String named =
                    missing.stream()
                            .limit(MONTHS_NAMED)
                            .map(YearMonth::toString)
                            .collect(Collectors.joining(", "));
            throw unknown(
                    "no-usury-rate",
                    "No hay tasa de usura publicada de " + named + "; el interés no se adivina.",
                    "429");
        }
        return rates;
    }

    private Map<Integer, MinimumPenalty> minimums(
            LocalDate first, LocalDate last, DueDate due, Claim claim) {
        Map<Integer, MinimumPenalty> minimums = new HashMap<>();
        for (int year = first.getYear(); year <= last.getYear(); year++) {
            LocalDate lastOfYear = LocalDate.of(year, 12, 31);
            LocalDate checked = last.isBefore(lastOfYear) ? last : lastOfYear;
            if (isPunished(checked, due, claim)) {
                Optional<Long> uvt = units.uvt(year);
                if (uvt.isEmpty()) {
                    throw unknown(
                            "no-annual-value", "No hay UVT publicada del año " + year + ".", "432");
                }
                minimums.put(year, MinimumPenalty.ofUvt(uvt.get()));
            }
        }
        return minimums;
    }

    private static ProblemException unknown(String code, String text, String article) {
        return ProblemException.of(ErrorCode.RULE_VIOLATION, text)
                .withErrors(List.of(new FieldError("/day", code, text, article)));
    }
}

package co.gov.putumayo.estampillas.declaration.sanction;

import co.gov.putumayo.estampillas.declaration.duedate.DueDate;
import co.gov.putumayo.estampillas.declaration.duedate.DueDates;
import co.gov.putumayo.estampillas.declaration.penalty.LateFiling;
import co.gov.putumayo.estampillas.declaration.penalty.MinimumPenalty;
import co.gov.putumayo.estampillas.declaration.penalty.MonthsLate;
import co.gov.putumayo.estampillas.declaration.penalty.NotFiling;
import co.gov.putumayo.estampillas.declaration.penalty.PayShare;
import co.gov.putumayo.estampillas.declaration.penalty.Penalty;
import co.gov.putumayo.estampillas.shared.Decimals;
import co.gov.putumayo.estampillas.shared.TaxPeriod;
import co.gov.putumayo.estampillas.shared.problem.Violations;
import co.gov.putumayo.estampillas.tariff.AnnualUnits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** Computes the penalty for not declaring (art. 436-g). */
@ApplicationScoped
class EstimateNotFiling {

    private static final String ARTICLE = "436";
    private static final BigDecimal RATE = new BigDecimal("0.10");

    private final DueDates dueDates;
    private final AnnualUnits units;
    private final SanctionTexts texts;

    EstimateNotFiling(DueDates dueDates, AnnualUnits units, SanctionTexts texts) {
        this.dueDates = dueDates;
        this.units = units;
        this.texts = texts;
    }

    /**
     * @throws co.gov.putumayo.estampillas.shared.problem.ProblemException 422 with all that is
     *     wrong
     */
    @Transactional
    SanctionEstimate estimate(SanctionRequests.NotFiling request) {
        SanctionFields fields = new SanctionFields(new Violations(), texts);
        Optional<TaxPeriod> period = fields.period(request.period());
        Optional<Long> tax = fields.pesos("omittedTax", request.omittedTax(), ARTICLE);
        Optional<LocalDate> day = fields.dateAfter("imposedOn", request.imposedOn(), period);
        Optional<PayShare> share = fields.share(request.payShareOfPenalty());
        boolean repeated = fields.repeated(request.repeatOffender(), share);
        Optional<Long> imposed =
                request.imposedPenalty() == null
                        ? Optional.empty()
                        : fields.pesos("imposedPenalty", request.imposedPenalty(), ARTICLE);
        Optional<Long> uvt = fields.uvt("imposedOn", day.map(LocalDate::getYear), units);
        Optional<DueDate> due = period.map(dueDates::of);
        if (due.isPresent() && day.isPresent() && !day.get().isAfter(due.get().dueDate())) {
            fields.add("imposedOn", "not-late-yet", ARTICLE, due.get().dueDate().toString());
        }
        fields.throwIfAny();

        LocalDate counted = due.orElseThrow().paymentDueDate();
        int months = MonthsLate.between(counted, day.orElseThrow());
        MinimumPenalty minimum = MinimumPenalty.ofUvt(uvt.orElseThrow());
        BigDecimal own = BigDecimal.valueOf(imposed.orElse(tax.orElseThrow())).multiply(RATE);
        BigDecimal floor =
                LateFiling.penalty(tax.get(), months, true, PayShare.WHOLE, minimum).full();
        Penalty penalty =
                imposed.isPresent()
                        ? NotFiling.whenFiledInAppeal(imposed.get(), tax.get(), months, minimum)
                        : NotFiling.penalty(tax.get(), months, share.orElseThrow(), minimum);
        Trace trace = new Trace(texts);
        boolean floored = penalty.full().compareTo(own) != 0;
        // The one that prevails is told last.
        if (!floored) {
            floor(trace, floor, months);
        }
        trace.step(imposed.isPresent() ? "not-filing-in-appeal" : "not-filing", ARTICLE, own);
        if (floored) {
            floor(trace, floor, months);
        }
        return trace.end(
                penalty,
                share.orElseThrow(),
                repeated && imposed.isEmpty(),
                ARTICLE,
                day.get().getYear(),
                due.get().dueDate(),
                months);
    }

    private static void floor(Trace trace, BigDecimal floor, int months) {
        trace.step(
                "late-filing-floor",
                "435",
                floor,
                Decimals.percent(LateFiling.rate(months, true)),
                String.valueOf(months));
    }
}

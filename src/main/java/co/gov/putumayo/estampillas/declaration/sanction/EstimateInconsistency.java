package co.gov.putumayo.estampillas.declaration.sanction;

import co.gov.putumayo.estampillas.declaration.duedate.DueDate;
import co.gov.putumayo.estampillas.declaration.duedate.DueDates;
import co.gov.putumayo.estampillas.declaration.penalty.Inconsistency;
import co.gov.putumayo.estampillas.declaration.penalty.LateFiling;
import co.gov.putumayo.estampillas.declaration.penalty.MinimumPenalty;
import co.gov.putumayo.estampillas.declaration.penalty.MonthsLate;
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

/** Computes what mending a declaration that counts as not filed costs (art. 424). */
@ApplicationScoped
class EstimateInconsistency {

    private static final String ARTICLE = "424";

    private final DueDates dueDates;
    private final AnnualUnits units;
    private final SanctionTexts texts;

    EstimateInconsistency(DueDates dueDates, AnnualUnits units, SanctionTexts texts) {
        this.dueDates = dueDates;
        this.units = units;
        this.texts = texts;
    }

    /**
     * @throws co.gov.putumayo.estampillas.shared.problem.ProblemException 422 with all that is
     *     wrong
     */
    @Transactional
    SanctionEstimate estimate(SanctionRequests.Inconsistent request) {
        SanctionFields fields = new SanctionFields(new Violations(), texts);
        Optional<TaxPeriod> period = fields.period(request.period());
        Optional<Long> tax = fields.pesos("tax", request.tax(), ARTICLE);
        Optional<LocalDate> day =
                fields.dateAfter("correctionDate", request.correctionDate(), period);
        Optional<Boolean> summoned = fields.fields().given("summoned", request.summoned());
        Optional<PayShare> share = fields.share(request.payShareOfPenalty());
        Optional<Long> uvt = fields.uvt("correctionDate", day.map(LocalDate::getYear), units);
        fields.throwIfAny();

        DueDate due = dueDates.of(period.orElseThrow());
        int months =
                day.orElseThrow().isAfter(due.dueDate())
                        ? MonthsLate.between(due.paymentDueDate(), day.get())
                        : 0;
        MinimumPenalty minimum = MinimumPenalty.ofUvt(uvt.orElseThrow());
        Penalty late =
                LateFiling.penalty(
                        tax.orElseThrow(), months, summoned.orElseThrow(), PayShare.WHOLE, minimum);
        Penalty penalty = Inconsistency.penalty(late, uvt.get(), share.orElseThrow(), minimum);
        Trace trace = new Trace(texts);
        if (months > 0) {
            BigDecimal twoPerCent = late.full().multiply(Inconsistency.RATE);
            trace.step(
                    "late-filing",
                    summoned.get() ? "435" : "434",
                    late.full(),
                    Decimals.percent(late.rate()),
                    String.valueOf(months));
            trace.step("inconsistency", ARTICLE, twoPerCent);
            if (twoPerCent.compareTo(penalty.full()) > 0) {
                trace.step(
                        "inconsistency-cap",
                        ARTICLE,
                        penalty.full(),
                        String.valueOf(day.get().getYear()));
            }
        }
        return trace.end(
                penalty, share.get(), false, ARTICLE, day.get().getYear(), due.dueDate(), months);
    }
}

package co.gov.putumayo.estampillas.declaration.sanction;

import co.gov.putumayo.estampillas.declaration.estimate.PenaltyDetail;
import co.gov.putumayo.estampillas.declaration.penalty.PayShare;
import co.gov.putumayo.estampillas.declaration.penalty.Penalty;
import co.gov.putumayo.estampillas.shared.Decimals;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Writes down the steps of a computation. */
final class Trace {

    private static final String REDUCTIONS = "433";

    private final SanctionTexts texts;
    private final List<SanctionEstimate.Step> steps = new ArrayList<>();

    Trace(SanctionTexts texts) {
        this.texts = texts;
    }

    Trace step(String key, String article, BigDecimal amount, String... arguments) {
        steps.add(
                new SanctionEstimate.Step(
                        texts.get(key, arguments),
                        article,
                        amount == null ? null : Decimals.plain(amount)));
        return this;
    }

    /**
     * Ends with what is done to every penalty.
     *
     * @param penalty before a repeated offence doubles it
     * @param year whose UVT makes the minimum
     * @param dueDate and {@code monthsLate}: null when it does not depend on them
     */
    SanctionEstimate end(
            Penalty penalty,
            PayShare share,
            boolean repeated,
            String article,
            int year,
            LocalDate dueDate,
            Integer monthsLate) {
        if (penalty.equals(Penalty.NONE)) {
            step("nothing", article, BigDecimal.ZERO);
            return new SanctionEstimate(0, dueDate, monthsLate, null, steps);
        }
        String first = steps.get(steps.size() - 1).text();
        if (penalty.reduced().compareTo(penalty.full()) != 0) {
            step("reduction", REDUCTIONS, penalty.reduced(), Decimals.percent(share.fraction()));
        }
        Penalty last = repeated ? penalty.forRepeatOffender() : penalty;
        if (repeated) {
            step("repeat-offender", REDUCTIONS, last.reduced());
        }
        BigDecimal amount = BigDecimal.valueOf(last.amount());
        if (last.isMinimum()) {
            step("minimum", "432", amount, String.valueOf(year));
        } else if (amount.compareTo(last.reduced()) != 0) {
            step("rounding", "411", amount);
        }
        return new SanctionEstimate(
                last.amount(),
                dueDate,
                monthsLate,
                PenaltyDetail.of(last, share, article, first),
                steps);
    }
}

package co.gov.putumayo.estampillas.declaration.obligation;

import co.gov.putumayo.estampillas.declaration.duedate.DueDate;
import co.gov.putumayo.estampillas.declaration.duedate.DueDates;
import co.gov.putumayo.estampillas.declaration.penalty.LateFiling;
import co.gov.putumayo.estampillas.declaration.penalty.MinimumPenalty;
import co.gov.putumayo.estampillas.declaration.penalty.MonthsLate;
import co.gov.putumayo.estampillas.shared.Decimals;
import co.gov.putumayo.estampillas.shared.TaxPeriod;
import co.gov.putumayo.estampillas.shared.paging.PageRequest;
import co.gov.putumayo.estampillas.tariff.AnnualUnits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Lists, for Rentas, who did not declare in time. */
@ApplicationScoped
public class ReadOverdue {

    private final ObligationRows rows;
    private final DueDates dueDates;
    private final AnnualUnits units;
    private final Clock clock;

    ReadOverdue(ObligationRows rows, DueDates dueDates, AnnualUnits units, Clock clock) {
        this.rows = rows;
        this.dueDates = dueDates;
        this.units = units;
        this.clock = clock;
    }

    /**
     * By entity, kind and month; one row more than the page holds when there are more.
     *
     * @param nit of one entity, or empty for all
     */
    @Transactional
    public List<OverdueView> list(String nit, PageRequest page) {
        LocalDate today = LocalDate.now(clock);
        Map<TaxPeriod, DueDate> passed =
                dueDates.ofYears(DueDates.FIRST_YEAR, today.getYear()).stream()
                        .filter(due -> today.isAfter(due.dueDate()))
                        .collect(Collectors.toMap(DueDate::period, Function.identity()));
        Optional<MinimumPenalty> minimum = units.uvt(today.getYear()).map(MinimumPenalty::ofUvt);
        return rows.missing(passed.keySet(), nit, page.after(), page.rowsToRead()).stream()
                .map(row -> view(row, passed.get(row.period()), today, minimum))
                .toList();
    }

    private static OverdueView view(
            ObligationRows.Row row,
            DueDate due,
            LocalDate today,
            Optional<MinimumPenalty> minimum) {
        int monthsLate = MonthsLate.between(due.paymentDueDate(), today);
        boolean summoned = row.summoned() != null && row.summoned().isBefore(today);
        return new OverdueView(
                row.key(),
                row.nit(),
                row.name(),
                row.declarantKind().code(),
                row.period().toString(),
                due.dueDate(),
                monthsLate,
                row.summoned(),
                new OverdueView.PenaltyEstimate(
                        summoned ? "435" : "434",
                        Decimals.plain(LateFiling.rate(monthsLate, summoned)),
                        minimum.map(MinimumPenalty::pesos).orElse(null)));
    }
}

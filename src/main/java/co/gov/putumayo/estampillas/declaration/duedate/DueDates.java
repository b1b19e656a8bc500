package co.gov.putumayo.estampillas.declaration.duedate;

import co.gov.putumayo.estampillas.declaration.calendar.ColombianHolidays;
import co.gov.putumayo.estampillas.declaration.calendar.DueDateRule;
import co.gov.putumayo.estampillas.shared.TaxPeriod;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** The calendar of declarations: the statute's term, moved by the legal acts that were approved. */
@ApplicationScoped
public class DueDates {

    /** Year of the ordinance. */
    public static final int FIRST_YEAR = 2018;

    /** Holidays of later years are anybody's guess. */
    public static final int LAST_YEAR = 2100;

    private final DueDateExtensionRepository extensions;
    private final DueDateRule rule;

    DueDates(DueDateExtensionRepository extensions, DueDateConfig config) {
        this.extensions = extensions;
        this.rule = new DueDateRule(config.days(), config.count(), new ColombianHolidays());
    }

    /** Whether the calendar reaches that year. */
    public static boolean knows(int year) {
        return FIRST_YEAR <= year && year <= LAST_YEAR;
    }

    @Transactional
    public DueDate of(TaxPeriod period) {
        return dueDate(period, extensions.approved(period, period));
    }

    /** Those of the twelve periods of a year, in order. */
    @Transactional
    public List<DueDate> ofYear(int year) {
        return ofYears(year, year);
    }

    /** Those of all periods of some years, both included, in order. */
    @Transactional
    public List<DueDate> ofYears(int first, int last) {
        List<TaxPeriod> periods =
                IntStream.rangeClosed(first, last)
                        .mapToObj(TaxPeriod::ofYear)
                        .flatMap(List::stream)
                        .toList();
        List<DueDateExtension> moved =
                extensions.approved(periods.get(0), periods.get(periods.size() - 1));
        return periods.stream().map(period -> dueDate(period, moved)).toList();
    }

    /** Last day of the statute's term, whatever acts moved it. */
    LocalDate ordinary(TaxPeriod period) {
        return rule.dueDate(period);
    }

    private DueDate dueDate(TaxPeriod period, List<DueDateExtension> moved) {
        LocalDate day = rule.dueDate(period);
        DueDate ordinary = new DueDate(period, day, day, null);
        return moved.stream()
                .filter(act -> act.moves(period.month()))
                .max(DueDateExtension.PREVAILING_LAST)
                .map(act -> act.applyTo(ordinary))
                .orElse(ordinary);
    }
}

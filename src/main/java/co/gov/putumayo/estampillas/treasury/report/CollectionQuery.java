package co.gov.putumayo.estampillas.treasury.report;

import co.gov.putumayo.estampillas.shared.problem.ErrorCode;
import co.gov.putumayo.estampillas.shared.problem.FieldError;
import co.gov.putumayo.estampillas.shared.problem.ProblemException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What is asked of the collection.
 *
 * @param from first day of payment, in Bogotá
 * @param to last day, included
 */
public record CollectionQuery(LocalDate from, LocalDate to, TimeUnit by, Set<Dimension> group) {

    private static final String NOTHING = "none";

    /** As in the query; null for what is usual: this year, by month and levy. */
    public static CollectionQuery read(
            String from, String to, String by, String group, LocalDate today) {
        List<FieldError> errors = new ArrayList<>();
        ReportDays days = ReportDays.read(from, to, today, errors);
        TimeUnit unit = value(TimeUnit.class, "by", by == null ? "month" : by, errors);
        Set<Dimension> dimensions = EnumSet.noneOf(Dimension.class);
        for (String each : (group == null ? "levy" : group).split(",", -1)) {
            if (!NOTHING.equals(each)) {
                Dimension dimension = value(Dimension.class, "group", each, errors);
                if (dimension != null) {
                    dimensions.add(dimension);
                }
            }
        }
        if (!errors.isEmpty()) {
            throw ProblemException.of(ErrorCode.INVALID_REQUEST).withErrors(errors);
        }
        return new CollectionQuery(days.from(), days.to(), unit, dimensions);
    }

    private static <E extends Enum<E>> E value(
            Class<E> type, String parameter, String text, List<FieldError> errors) {
        try {
            return Enum.valueOf(type, text.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            errors.add(
                    new FieldError(
                            "query:" + parameter,
                            "unknown",
                            "Use uno de "
                                    + List.of(type.getEnumConstants())
                                            .toString()
                                            .toLowerCase(Locale.ROOT)
                                    + ".",
                            null));
            return null;
        }
    }
}

package co.gov.putumayo.estampillas.treasury.report;

import co.gov.putumayo.estampillas.shared.IsoDate;
import co.gov.putumayo.estampillas.shared.problem.ErrorCode;
import co.gov.putumayo.estampillas.shared.problem.FieldError;
import co.gov.putumayo.estampillas.shared.problem.ProblemException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The days that a report is about, in Bogotá.
 *
 * @param to included
 */
public record ReportDays(LocalDate from, LocalDate to) {

    /**
     * As in the query; null for what is usual: this year so far.
     *
     * @throws ProblemException 400 when one is no day, or both in the wrong order
     */
    public static ReportDays read(String from, String to, LocalDate today) {
        List<FieldError> errors = new ArrayList<>();
        ReportDays days = read(from, to, today, errors);
        if (!errors.isEmpty()) {
            throw ProblemException.of(ErrorCode.INVALID_REQUEST).withErrors(errors);
        }
        return days;
    }

    /** With what is wrong added to the errors. */
    static ReportDays read(String from, String to, LocalDate today, List<FieldError> errors) {
        LocalDate first = day("from", from, today.withDayOfYear(1), errors);
        LocalDate last = day("to", to, today, errors);
        if (errors.isEmpty() && last.isBefore(first)) {
            errors.add(
                    new FieldError(
                            "query:to",
                            "before-from",
                            "Debe ser igual o posterior a «from».",
                            null));
        }
        return new ReportDays(first, last);
    }

    private static LocalDate day(
            String parameter, String text, LocalDate usual, List<FieldError> errors) {
        if (text == null) {
            return usual;
        }
        return IsoDate.parse(text)
                .orElseGet(
                        () -> {
                            errors.add(
                                    new FieldError(
                                            "query:" + parameter,
                                            "malformed-date",
                                            "Debe ser un día que exista, como 2026-03-15.",
                                            null));
                            return usual;
                        });
    }
}

package co.gov.putumayo.estampillas.treasury.report;

import co.gov.putumayo.estampillas.shared.problem.ErrorCode;
import co.gov.putumayo.estampillas.shared.problem.FieldError;
import co.gov.putumayo.estampillas.shared.problem.ProblemException;
import java.time.LocalDate;
import java.util.List;

/** Reads the year that a query names. */
public final class ReportedYear {

    /** Of the statute: nothing was collected under it before. */
    private static final int FIRST = 2018;

    private ReportedYear() {}

    /**
     * @param text as in the query; null for last year
     * @throws ProblemException 400 when it is none, or before the statute, or to come
     */
    public static int read(String text, LocalDate today) {
        if (text == null) {
            return today.getYear() - 1;
        }
        if (text.matches("\\d{4}")) {
            int year = Integer.parseInt(text);
            if (year >= FIRST && year <= today.getYear()) {
                return year;
            }
        }
        throw ProblemException.of(ErrorCode.INVALID_REQUEST)
                .withErrors(
                        List.of(
                                new FieldError(
                                        "query:year",
                                        "unusable",
                                        "Use un año entre " + FIRST + " y el actual.",
                                        null)));
    }
}

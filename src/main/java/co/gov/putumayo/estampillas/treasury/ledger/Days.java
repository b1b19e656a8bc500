package co.gov.putumayo.estampillas.treasury.ledger;

import co.gov.putumayo.estampillas.shared.IsoDate;
import co.gov.putumayo.estampillas.shared.problem.ErrorCode;
import co.gov.putumayo.estampillas.shared.problem.FieldError;
import co.gov.putumayo.estampillas.shared.problem.ProblemException;
import java.time.LocalDate;
import java.util.List;

/** Reads the days that a query names. */
public final class Days {

    private Days() {}

    /**
     * @param text as in the query, or null
     * @throws ProblemException 400 when it is not a day
     */
    public static LocalDate read(String parameter, String text, LocalDate absent) {
        if (text == null) {
            return absent;
        }
        return IsoDate.parse(text)
                .orElseThrow(
                        () ->
                                ProblemException.of(ErrorCode.INVALID_REQUEST)
                                        .withErrors(
                                                List.of(
                                                        new FieldError(
                                                                "query:" + parameter,
                                                                "malformed-date",
                                                                "Debe ser un día que exista, como"
                                                                        + " 2026-03-15.",
                                                                null))));
    }
}

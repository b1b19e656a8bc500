package co.gov.putumayo.estampillas.treasury.audit;

import co.gov.putumayo.estampillas.shared.problem.ErrorCode;
import co.gov.putumayo.estampillas.shared.problem.ProblemException;
import co.gov.putumayo.estampillas.treasury.ledger.Days;
import java.time.LocalDate;

/**
 * The period of a pack, at most a year.
 *
 * @param to last day, included
 */
public record PackPeriod(LocalDate from, LocalDate to) {

    /**
     * @throws ProblemException 400 when a day is missing or none, or the period too long
     */
    public static PackPeriod read(String from, String to) {
        LocalDate first = required("from", Days.read("from", from, null));
        LocalDate last = required("to", Days.read("to", to, null));
        if (last.isBefore(first) || first.plusYears(1).isBefore(last)) {
            throw ProblemException.of(
                    ErrorCode.INVALID_REQUEST,
                    "El período debe terminar después de empezar y durar a lo sumo un año.");
        }
        return new PackPeriod(first, last);
    }

    /** Of the file that is taken away. */
    public String fileName() {
        return "auditoria-" + from + "-" + to + ".zip";
    }

    private static LocalDate required(String parameter, LocalDate day) {
        if (day == null) {
            throw ProblemException.of(
                    ErrorCode.INVALID_REQUEST, "Falta el parámetro " + parameter + ".");
        }
        return day;
    }
}

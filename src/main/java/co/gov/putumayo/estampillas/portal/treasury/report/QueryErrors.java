package co.gov.putumayo.estampillas.portal.treasury.report;

import co.gov.putumayo.estampillas.shared.problem.FieldError;
import co.gov.putumayo.estampillas.shared.problem.ProblemException;

/** What is wrong with a parameter of the address is wrong with the field of its name. */
final class QueryErrors {

    private static final String PARAMETER = "query:";

    private QueryErrors() {}

    static ProblemException onFields(ProblemException e) {
        return e.withErrors(
                e.errors().stream()
                        .map(
                                error ->
                                        new FieldError(
                                                error.pointer().replace(PARAMETER, "/"),
                                                error.code(),
                                                error.text(),
                                                error.article()))
                        .toList());
    }
}

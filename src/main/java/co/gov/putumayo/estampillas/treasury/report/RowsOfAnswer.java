package co.gov.putumayo.estampillas.treasury.report;

import co.gov.putumayo.estampillas.shared.problem.ErrorCode;
import co.gov.putumayo.estampillas.shared.problem.FieldError;
import co.gov.putumayo.estampillas.shared.problem.ProblemException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Rows of an answer in JSON, which holds so many and no more; a file holds any number. */
public final class RowsOfAnswer<T> implements Consumer<T> {

    private static final int MOST = 5000;

    private final String parameter;
    private final List<T> rows = new ArrayList<>();

    /**
     * @param parameter of the query that makes the rows fewer
     */
    public RowsOfAnswer(String parameter) {
        this.parameter = parameter;
    }

    /**
     * @throws ProblemException 422 when there are too many
     */
    @Override
    public void accept(T row) {
        if (rows.size() == MOST) {
            throw ProblemException.of(ErrorCode.RULE_VIOLATION)
                    .withErrors(
                            List.of(
                                    new FieldError(
                                            "query:" + parameter,
                                            "too-many-rows",
                                            "Son más de " + MOST + " filas: descargue el archivo.",
                                            null)));
        }
        rows.add(row);
    }

    public List<T> rows() {
        return rows;
    }
}

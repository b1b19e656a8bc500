package co.gov.putumayo.estampillas.shared.sheet;

import co.gov.putumayo.estampillas.shared.problem.ErrorCode;
import co.gov.putumayo.estampillas.shared.problem.ProblemException;
import java.util.ArrayList;
import java.util.List;

/** Gathers what is wrong with the cells of a table, the first thousand of it. */
public final class SheetErrors {

    private static final int KEPT = 1000;

    private final List<CellError> kept = new ArrayList<>();
    private int count;

    public void add(int row, String column, String reason, String fix) {
        count++;
        if (kept.size() < KEPT) {
            kept.add(new CellError(row, column, reason, fix));
        }
    }

    public void add(SheetRow row, String column, String reason, String fix) {
        add(row.number(), column, reason, fix);
    }

    public boolean isEmpty() {
        return count == 0;
    }

    /** All there were, kept or not. */
    public int count() {
        return count;
    }

    public List<CellError> kept() {
        return List.copyOf(kept);
    }

    /**
     * @throws ProblemException 422 {@link ErrorCode#RULE_VIOLATION} with a member {@code cells},
     *     the errors kept, and {@code cellErrorCount}, if there are any
     */
    public void throwIfAny() {
        if (count > 0) {
            throw ProblemException.of(
                            ErrorCode.RULE_VIOLATION, "Hay datos por corregir en la tabla.")
                    .with("cells", kept())
                    .with("cellErrorCount", count);
        }
    }
}

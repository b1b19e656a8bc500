package co.gov.putumayo.estampillas.declaration.draft;

import co.gov.putumayo.estampillas.declaration.record.Declaration;
import co.gov.putumayo.estampillas.declaration.record.DeclarationRow;
import co.gov.putumayo.estampillas.declaration.record.RowRepository;
import co.gov.putumayo.estampillas.shared.problem.ErrorCode;
import co.gov.putumayo.estampillas.shared.problem.ProblemException;
import co.gov.putumayo.estampillas.shared.problem.Violations;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/** The changes that a draft knows. */
@ApplicationScoped
public class DraftChanges {

    private final DraftRows draftRows;
    private final RowRepository rows;
    private final Statements statements;

    DraftChanges(DraftRows draftRows, RowRepository rows, Statements statements) {
        this.draftRows = draftRows;
        this.rows = rows;
        this.statements = statements;
    }

    /** 422 with all that is wrong with all rows; then none is written. */
    public Consumer<Declaration> addingRows(List<RowRequest> requests) {
        return draft -> {
            Violations violations = new Violations();
            if (requests == null || requests.isEmpty()) {
                violations.add("/rows", "required", "Envíe al menos una fila.");
                violations.throwIfAny();
            }
            List<DeclarationRow.Manual> manual =
                    draftRows.read(draft.period(), requests, violations);
            violations.throwIfAny();
            draftRows.write(draft, manual);
        };
    }

    /** 404 when there is no such row by hand. */
    public Consumer<Declaration> removingRow(UUID rowId) {
        return draft -> {
            if (!rows.deleteManual(draft.id(), rowId)) {
                throw ProblemException.of(
                        ErrorCode.NOT_FOUND, "No hay ninguna fila a mano con ese identificador.");
            }
        };
    }

    public Consumer<Declaration> stating(StatementRequest request) {
        return draft -> {
            Violations violations = new Violations();
            Statements.Statement statement = statements.read(request, violations);
            violations.throwIfAny();
            statements.store(draft, statement);
        };
    }

    /** What was registered since it was drafted, or taken back. */
    public Consumer<Declaration> gathering() {
        return draftRows::gather;
    }

    public Consumer<Declaration> withdrawing() {
        return Declaration::withdraw;
    }
}

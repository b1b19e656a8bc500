package co.gov.putumayo.estampillas.declaration.upload;

import co.gov.putumayo.estampillas.declaration.draft.DraftRows;
import co.gov.putumayo.estampillas.declaration.draft.OpenDraft;
import co.gov.putumayo.estampillas.declaration.record.Declaration;
import co.gov.putumayo.estampillas.declaration.record.DeclarationRow;
import co.gov.putumayo.estampillas.declaration.view.DeclarationView;
import co.gov.putumayo.estampillas.declaration.view.DescribeDeclaration;
import co.gov.putumayo.estampillas.shared.sheet.SheetErrors;
import co.gov.putumayo.estampillas.shared.sheet.SheetRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Adds the rows of a table to a draft: all of them or none. */
@ApplicationScoped
public class UploadRows {

    private final OpenDraft openDraft;
    private final DraftRows draftRows;
    private final DescribeDeclaration describe;

    UploadRows(OpenDraft openDraft, DraftRows draftRows, DescribeDeclaration describe) {
        this.openDraft = openDraft;
        this.draftRows = draftRows;
        this.describe = describe;
    }

    /**
     * @param replace whether they take the place of the rows by hand there were
     * @throws co.gov.putumayo.estampillas.shared.problem.ProblemException 404, 409, 412, 428; 422
     *     with every cell that is wrong
     */
    @Transactional
    public DeclarationView upload(UUID id, String ifMatch, boolean replace, List<SheetRow> rows) {
        Declaration draft = openDraft.open(id, ifMatch, "ROWS_UPLOADED");
        SheetErrors errors = new SheetErrors();
        List<DeclarationRow.Manual> manual =
                TableRows.read(rows, draftRows.rules(draft.period()), errors);
        errors.throwIfAny();
        if (replace) {
            draftRows.removeManual(draft);
        }
        draftRows.write(draft, manual);
        return describe.describe(draft);
    }
}

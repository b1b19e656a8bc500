package co.gov.putumayo.estampillas.declaration.draft;

import co.gov.putumayo.estampillas.declaration.record.Declaration;
import co.gov.putumayo.estampillas.declaration.view.DeclarationView;
import co.gov.putumayo.estampillas.declaration.view.DescribeDeclaration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.function.Consumer;

/** Changes a draft and shows it as it then is. */
@ApplicationScoped
public class ChangeDraft {

    private final OpenDraft openDraft;
    private final DescribeDeclaration describe;

    ChangeDraft(OpenDraft openDraft, DescribeDeclaration describe) {
        this.openDraft = openDraft;
        this.describe = describe;
    }

    /**
     * @param step what is done, for the audit trail
     * @throws co.gov.putumayo.estampillas.shared.problem.ProblemException 404, 409 when it was
     *     presented, 412, 428, and what {@code change} throws
     */
    @Transactional
    public DeclarationView change(
            UUID id, String ifMatch, String step, Consumer<Declaration> change) {
        Declaration draft = openDraft.open(id, ifMatch, step);
        change.accept(draft);
        return describe.describe(draft);
    }
}

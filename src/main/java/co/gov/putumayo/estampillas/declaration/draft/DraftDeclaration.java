package co.gov.putumayo.estampillas.declaration.draft;

import co.gov.putumayo.estampillas.declaration.record.Declaration;
import co.gov.putumayo.estampillas.declaration.view.DeclarationView;
import co.gov.putumayo.estampillas.declaration.view.DescribeDeclaration;
import co.gov.putumayo.estampillas.shared.problem.Violations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Makes and shows a draft, if nothing is wrong with what was sent. */
@ApplicationScoped
public class DraftDeclaration {

    private final CreateDeclaration create;
    private final DescribeDeclaration describe;

    DraftDeclaration(CreateDeclaration create, DescribeDeclaration describe) {
        this.create = create;
        this.describe = describe;
    }

    /**
     * @throws co.gov.putumayo.estampillas.shared.problem.ProblemException 422 with all that is
     *     wrong; 409 when the month has one
     */
    @Transactional
    public DeclarationView draft(DraftRequest request) {
        Violations violations = new Violations();
        Declaration draft = create.create(request, violations);
        violations.throwIfAny();
        return describe.describe(draft);
    }
}

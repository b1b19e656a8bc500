package co.gov.putumayo.estampillas.declaration.draft;

import co.gov.putumayo.estampillas.declaration.record.Declaration;
import co.gov.putumayo.estampillas.declaration.review.Contents;
import co.gov.putumayo.estampillas.declaration.review.Faults;
import co.gov.putumayo.estampillas.declaration.view.DeclarationView;
import co.gov.putumayo.estampillas.declaration.view.DescribeDeclaration;
import co.gov.putumayo.estampillas.shared.problem.Violations;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;

/** Drafts a declaration only to see whether it could be signed; nothing of it stays. */
@ApplicationScoped
class RehearseDeclaration {

    private final CreateDeclaration create;
    private final Contents contents;
    private final Faults faults;
    private final DescribeDeclaration describe;
    private final Clock clock;

    RehearseDeclaration(
            CreateDeclaration create,
            Contents contents,
            Faults faults,
            DescribeDeclaration describe,
            Clock clock) {
        this.create = create;
        this.contents = contents;
        this.faults = faults;
        this.describe = describe;
        this.clock = clock;
    }

    /**
     * @throws co.gov.putumayo.estampillas.shared.problem.ProblemException 422 with everything that
     *     would keep it from being made or signed; 409 when the month has one
     */
    @Transactional
    DeclarationView rehearse(DraftRequest request) {
        Violations violations = new Violations();
        Declaration draft = create.create(request, violations);
        faults.gather(draft, contents.boxes(draft.id()), LocalDate.now(clock), violations);
        violations.throwIfAny();
        DeclarationView view = describe.describe(draft);
        QuarkusTransaction.setRollbackOnly();
        return view;
    }
}

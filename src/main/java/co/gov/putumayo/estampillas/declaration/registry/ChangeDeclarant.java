package co.gov.putumayo.estampillas.declaration.registry;

import co.gov.putumayo.estampillas.shared.fields.Fields;
import co.gov.putumayo.estampillas.shared.outbox.Outbox;
import co.gov.putumayo.estampillas.shared.problem.ErrorCode;
import co.gov.putumayo.estampillas.shared.problem.ProblemException;
import co.gov.putumayo.estampillas.shared.problem.Violations;
import co.gov.putumayo.estampillas.shared.security.Officer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/** Changes who signs and where reminders go. */
@ApplicationScoped
class ChangeDeclarant {

    private final DeclarantRepository declarants;
    private final Officer officer;
    private final Outbox outbox;

    ChangeDeclarant(DeclarantRepository declarants, Officer officer, Outbox outbox) {
        this.declarants = declarants;
        this.officer = officer;
        this.outbox = outbox;
    }

    /**
     * @throws ProblemException 422 with all that is wrong; 404
     */
    @Transactional
    DeclarantView change(UUID id, DeclarantRequest.Change request) {
        Violations violations = new Violations();
        Fields fields = new Fields(violations);
        Optional<Boolean> accountant = fields.given("accountantSigns", request.accountantSigns());
        Optional<String> email = fields.optionalEmail("contactEmail", request.contactEmail());
        violations.throwIfAny();

        Declarant declarant =
                declarants.lock(id).orElseThrow(() -> ProblemException.of(ErrorCode.NOT_FOUND));
        declarant.change(accountant.orElseThrow(), email.orElse(null));
        DeclarantView view = declarant.view();
        outbox.record(DeclarantChanged.of(view, "changed"), officer.subject());
        return view;
    }
}

package co.gov.putumayo.estampillas.declaration.registry;

import co.gov.putumayo.estampillas.shared.fields.Fields;
import co.gov.putumayo.estampillas.shared.outbox.Outbox;
import co.gov.putumayo.estampillas.shared.problem.ErrorCode;
import co.gov.putumayo.estampillas.shared.problem.ProblemException;
import co.gov.putumayo.estampillas.shared.problem.Violations;
import co.gov.putumayo.estampillas.shared.security.Officer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Records that a declarant ended its activities: nothing is owed after the report (art. 404). */
@ApplicationScoped
class ReportCessation {

    private static final String ARTICLE = "404";

    private final DeclarantRepository declarants;
    private final RegistryTexts texts;
    private final Officer officer;
    private final Outbox outbox;
    private final Clock clock;

    ReportCessation(
            DeclarantRepository declarants,
            RegistryTexts texts,
            Officer officer,
            Outbox outbox,
            Clock clock) {
        this.declarants = declarants;
        this.texts = texts;
        this.officer = officer;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * @throws ProblemException 422 with all that is wrong; 404; 409 when its end is recorded
     */
    @Transactional
    DeclarantView report(UUID id, DeclarantRequest.Cessation request) {
        Declarant declarant =
                declarants.lock(id).orElseThrow(() -> ProblemException.of(ErrorCode.NOT_FOUND));
        if (declarant.hasCeased()) {
            throw ProblemException.of(ErrorCode.CONFLICT, texts.get("ceased-already"));
        }
        Violations violations = new Violations();
        Fields fields = new Fields(violations);
        LocalDate today = LocalDate.now(clock);
        Optional<LocalDate> ceased = fields.pastDate("ceasedOn", request.ceasedOn(), today);
        Optional<LocalDate> reported = fields.pastDate("reportedOn", request.reportedOn(), today);
        if (ceased.isPresent() && ceased.get().isBefore(declarant.view().registeredOn())) {
            violations.add(
                    "/ceasedOn", "before-registration", texts.get("before-registration"), ARTICLE);
        }
        if (ceased.isPresent() && reported.isPresent() && reported.get().isBefore(ceased.get())) {
            violations.add("/reportedOn", "before-end", texts.get("before-end"), ARTICLE);
        }
        violations.throwIfAny();

        declarant.reportCessation(ceased.orElseThrow(), reported.orElseThrow());
        DeclarantView view = declarant.view();
        outbox.record(DeclarantChanged.of(view, "ceased"), officer.subject());
        return view;
    }
}

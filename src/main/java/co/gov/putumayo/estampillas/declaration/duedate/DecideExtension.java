package co.gov.putumayo.estampillas.declaration.duedate;

import co.gov.putumayo.estampillas.shared.fields.Fields;
import co.gov.putumayo.estampillas.shared.outbox.Outbox;
import co.gov.putumayo.estampillas.shared.problem.ErrorCode;
import co.gov.putumayo.estampillas.shared.problem.ProblemException;
import co.gov.putumayo.estampillas.shared.problem.Violations;
import co.gov.putumayo.estampillas.shared.security.Officer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** Approves or discards an act that moves a due date, once. */
@ApplicationScoped
public class DecideExtension {

    private static final int MAX_REASON = 500;

    private final DueDateExtensionRepository extensions;
    private final DueDateTexts texts;
    private final Officer officer;
    private final Outbox outbox;
    private final Clock clock;

    DecideExtension(
            DueDateExtensionRepository extensions,
            DueDateTexts texts,
            Officer officer,
            Outbox outbox,
            Clock clock) {
        this.extensions = extensions;
        this.texts = texts;
        this.officer = officer;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * The date is moved from the commit on.
     *
     * @throws ProblemException 404; 403 for who proposed it; 409 when it is decided
     */
    @Transactional
    public RecordedExtension approve(UUID id) {
        DueDateExtension act = open(id);
        if (act.wasProposedBy(officer.subject())) {
            throw ProblemException.of(ErrorCode.FORBIDDEN, texts.get("extension.same-person"));
        }
        act.approve(officer.subject(), clock.instant());
        return told(act, "approved");
    }

    /**
     * By anyone of Rentas: nothing comes of it.
     *
     * @throws ProblemException 404; 409 when it is decided; 422 without a reason
     */
    @Transactional
    public RecordedExtension discard(UUID id, ExtensionRequest.Discard request) {
        Violations violations = new Violations();
        Optional<String> reason =
                new Fields(violations).text("reason", request.reason(), MAX_REASON);
        violations.throwIfAny();
        DueDateExtension act = open(id);
        act.discard(reason.orElseThrow(), officer.subject(), clock.instant());
        return told(act, "discarded");
    }

    private DueDateExtension open(UUID id) {
        DueDateExtension act =
                extensions.lock(id).orElseThrow(() -> ProblemException.of(ErrorCode.NOT_FOUND));
        if (!act.isOpen()) {
            throw ProblemException.of(ErrorCode.CONFLICT, texts.get("extension.decided-already"));
        }
        return act;
    }

    private RecordedExtension told(DueDateExtension act, String what) {
        RecordedExtension recorded = act.recorded();
        outbox.record(new ExtensionChanged(recorded.id(), what, recorded), officer.subject());
        return recorded;
    }
}

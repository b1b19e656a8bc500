package co.gov.putumayo.estampillas.declaration.draft;

import co.gov.putumayo.estampillas.declaration.event.DeclarationChanged;
import co.gov.putumayo.estampillas.declaration.record.Access;
import co.gov.putumayo.estampillas.declaration.record.Declaration;
import co.gov.putumayo.estampillas.declaration.record.SignatureRepository;
import co.gov.putumayo.estampillas.shared.outbox.Outbox;
import co.gov.putumayo.estampillas.shared.problem.ErrorCode;
import co.gov.putumayo.estampillas.shared.problem.ProblemException;
import co.gov.putumayo.estampillas.shared.security.Officer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Opens a draft to a change of its content, which voids the signatures it had. */
@ApplicationScoped
public class OpenDraft {

    private final Access access;
    private final SignatureRepository signatures;
    private final Officer officer;
    private final Outbox outbox;
    private final Clock clock;

    OpenDraft(
            Access access,
            SignatureRepository signatures,
            Officer officer,
            Outbox outbox,
            Clock clock) {
        this.access = access;
        this.signatures = signatures;
        this.officer = officer;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * @param step what is done, for the audit trail
     * @throws ProblemException 404, 409 when it was presented, 412, 428
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Declaration open(UUID id, String ifMatch, String step) {
        Declaration draft = access.toChange(id, ifMatch);
        requireOpen(draft);
        signatures.voidAll(id, clock.instant());
        draft.changed();
        outbox.record(
                new DeclarationChanged(
                        draft.id(), draft.number(), draft.entityNit(), step, draft.revision()),
                officer.subject());
        return draft;
    }

    static void requireOpen(Declaration declaration) {
        if (!declaration.state().isOpen()) {
            throw ProblemException.of(
                            ErrorCode.CONFLICT,
                            "La declaración ya no es un borrador: está «"
                                    + declaration.state().spanishName()
                                    + "».")
                    .with("state", declaration.state().name());
        }
    }
}

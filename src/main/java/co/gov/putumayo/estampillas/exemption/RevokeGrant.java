package co.gov.putumayo.estampillas.exemption;

import co.gov.putumayo.estampillas.shared.outbox.Outbox;
import co.gov.putumayo.estampillas.shared.problem.ErrorCode;
import co.gov.putumayo.estampillas.shared.problem.ProblemException;
import co.gov.putumayo.estampillas.shared.problem.TextRules;
import co.gov.putumayo.estampillas.shared.problem.Violations;
import co.gov.putumayo.estampillas.shared.security.Officer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/**
 * Takes a granted exemption back. It takes two officers of the entity, whatever its value: the
 * first says why, and another who repeats it confirms. Certificates issued by then stand, for
 * documents were signed with them; nothing is issued or liquidated for it afterwards.
 */
@ApplicationScoped
public class RevokeGrant {

    private static final int LONGEST_REASON = 500;

    private final GrantRepository repository;
    private final Officer officer;
    private final Outbox outbox;
    private final Clock clock;

    RevokeGrant(GrantRepository repository, Officer officer, Outbox outbox, Clock clock) {
        this.repository = repository;
        this.officer = officer;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * @throws ProblemException 404 when the entity has no such grant; 409 when it is not granted,
     *     or the first officer repeats it; 422 without reason
     */
    @Transactional
    public GrantAnswer revoke(UUID id, RevocationRequest request) {
        String reason = reason(request);
        ExemptionGrant grant =
                repository
                        .lockOfEntity(id, officer.entityNit())
                        .orElseThrow(() -> ProblemException.of(ErrorCode.NOT_FOUND));
        if (grant.status() != GrantStatus.GRANTED) {
            throw ProblemException.of(ErrorCode.CONFLICT, "La exención no está concedida.");
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        if (grant.revocation() == null) {
            grant.askRevocation(reason, officer.subject(), now);
        } else if (grant.revocation().askedBy().equals(officer.subject())) {
            throw ProblemException.of(
                    ErrorCode.CONFLICT, "Ya la pidió usted: la debe confirmar otra persona.");
        } else {
            grant.revoke(officer.subject(), now);
            outbox.record(
                    new ExemptionRevoked(
                            grant.id(),
                            grant.entityNit(),
                            grant.code(),
                            grant.revocation().reason()),
                    officer.subject());
        }
        return GrantAnswer.of(grant.view(), null);
    }

    private static String reason(RevocationRequest request) {
        Violations violations = new Violations();
        String reason =
                TextRules.required(
                        request == null ? null : request.reason(),
                        LONGEST_REASON,
                        "/reason",
                        "Diga por qué se revoca.",
                        violations);
        violations.throwIfAny();
        return reason;
    }
}

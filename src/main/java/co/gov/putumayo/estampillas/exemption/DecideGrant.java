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

/** The decision of a second officer of the same entity: the first may withdraw, never approve. */
@ApplicationScoped
public class DecideGrant {

    private static final int LONGEST_REASON = 500;

    private final GrantRepository repository;
    private final Officer officer;
    private final Outbox outbox;
    private final Clock clock;

    DecideGrant(GrantRepository repository, Officer officer, Outbox outbox, Clock clock) {
        this.repository = repository;
        this.officer = officer;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * @throws ProblemException 422 without a decision, or a rejection without reason; 404 when the
     *     entity has no such grant; 409 when it is decided; 403 for the one who requested it
     */
    @Transactional
    public GrantAnswer decide(UUID id, DecisionRequest request) {
        DecisionRequest decision = check(request);
        ExemptionGrant waiting =
                repository
                        .lockOfEntity(id, officer.entityNit())
                        .orElseThrow(() -> ProblemException.of(ErrorCode.NOT_FOUND));
        if (waiting.status() != GrantStatus.PENDING) {
            throw ProblemException.of(ErrorCode.CONFLICT, "Ya se decidió.");
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        if (decision.approve()) {
            approve(waiting, now);
        } else {
            waiting.reject(decision.reason(), officer.subject(), now);
            outbox.record(
                    new ExemptionRejected(
                            waiting.id(),
                            waiting.entityNit(),
                            waiting.code(),
                            waiting.freedTotal()),
                    officer.subject());
        }
        return GrantAnswer.of(waiting.view(), null);
    }

    private void approve(ExemptionGrant waiting, Instant now) {
        if (waiting.wasRequestedBy(officer.subject())) {
            throw ProblemException.of(
                    ErrorCode.FORBIDDEN, "La debe aprobar otra persona que la que la pidió.");
        }
        waiting.approve(officer.subject(), now);
        outbox.record(
                new ExemptionGranted(
                        waiting.id(), waiting.entityNit(), waiting.code(), waiting.freedTotal()),
                officer.subject());
    }

    private static DecisionRequest check(DecisionRequest request) {
        DecisionRequest given = request == null ? new DecisionRequest(null, null) : request;
        Violations violations = new Violations();
        if (given.approve() == null) {
            violations.add("/approve", "required", "Diga si la aprueba.");
        }
        String reason =
                Boolean.FALSE.equals(given.approve())
                        ? TextRules.required(
                                given.reason(),
                                LONGEST_REASON,
                                "/reason",
                                "Diga por qué no se concede.",
                                violations)
                        : null;
        violations.throwIfAny();
        return new DecisionRequest(given.approve(), reason);
    }
}

package co.gov.putumayo.estampillas.payment;

import co.gov.putumayo.estampillas.shared.problem.ErrorCode;
import co.gov.putumayo.estampillas.shared.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Closes an anomaly, once. */
@ApplicationScoped
public class ResolveAnomaly {

    private final EntityManager entities;
    private final Clock clock;

    ResolveAnomaly(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /**
     * After its refund case ended. Nothing happens to one that is closed.
     *
     * @param kind name of the anomaly, as its event told it
     * @param resolution what became of the money, without personal data
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void ofAttempt(UUID attemptId, String kind, String resolution, String actor) {
        entities.createQuery(
                        "from PaymentAnomaly where attemptId = :attempt and kind = :kind and"
                                + " resolvedAt is null",
                        PaymentAnomaly.class)
                .setParameter("attempt", attemptId)
                .setParameter("kind", AnomalyKind.valueOf(kind))
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .ifPresent(anomaly -> anomaly.resolve(resolution, actor, clock.instant()));
    }

    /**
     * One that has no refund case: an approval taken back, or money in another currency.
     *
     * @throws ProblemException 404, or 409 when it is closed or its refund case will close it
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void byHand(UUID id, String resolution, String actor) {
        PaymentAnomaly anomaly =
                entities.find(PaymentAnomaly.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (anomaly == null) {
            throw ProblemException.of(ErrorCode.NOT_FOUND);
        }
        if (anomaly.kind().isRefundable()) {
            throw ProblemException.of(
                    ErrorCode.CONFLICT, "La cierra su expediente de devolución, no una persona.");
        }
        if (anomaly.isResolved()) {
            throw ProblemException.of(ErrorCode.CONFLICT, "Ya está cerrada.");
        }
        anomaly.resolve(resolution, actor, clock.instant());
    }
}

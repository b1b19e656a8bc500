package co.gov.putumayo.estampillas.payment.review;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class EndingRepository implements PanacheRepositoryBase<AttemptEnding, UUID> {

    /** The proposal that waits for a second person, locked. */
    Optional<AttemptEnding> lockProposal(UUID attemptId) {
        return find("attemptId = ?1 and approved is null", attemptId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    List<AttemptEnding> proposals(List<UUID> attemptIds) {
        return list("attemptId in ?1 and approved is null", attemptIds);
    }
}

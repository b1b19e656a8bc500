package co.gov.putumayo.estampillas.treasury.unidentified;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class ResolutionRepository implements PanacheRepositoryBase<SpreadResolution, UUID> {

    Optional<SpreadResolution> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    List<SpreadResolution> prepared() {
        return list("state = ?1 order by id", ResolutionState.PREPARED);
    }

    boolean isKnown(String number, LocalDate date) {
        return count(
                        "number = ?1 and date = ?2 and state <> ?3",
                        number,
                        date,
                        ResolutionState.REJECTED)
                > 0;
    }
}

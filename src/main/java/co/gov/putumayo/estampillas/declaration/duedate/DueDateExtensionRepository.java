package co.gov.putumayo.estampillas.declaration.duedate;

import co.gov.putumayo.estampillas.shared.TaxPeriod;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class DueDateExtensionRepository implements PanacheRepositoryBase<DueDateExtension, UUID> {

    /** Those that move a date. */
    List<DueDateExtension> approved(TaxPeriod first, TaxPeriod last) {
        return list(
                "period between ?1 and ?2 and state = ?3",
                first.firstDay(),
                last.firstDay(),
                ExtensionState.APPROVED);
    }

    List<DueDateExtension> of(TaxPeriod period) {
        return list("period", period.firstDay());
    }

    List<DueDateExtension> open() {
        return list("state = ?1 order by id", ExtensionState.PROPOSED);
    }

    Optional<DueDateExtension> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Whether the act is proposed or approved. */
    boolean stands(TaxPeriod period, String legalAct, LocalDate legalActDate) {
        return count(
                        "period = ?1 and legalAct = ?2 and legalActDate = ?3 and state <> ?4",
                        period.firstDay(),
                        legalAct,
                        legalActDate,
                        ExtensionState.DISCARDED)
                > 0;
    }
}

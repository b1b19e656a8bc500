package co.gov.putumayo.estampillas.tariff.reference;

import co.gov.putumayo.estampillas.shared.paging.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class ProposalRepository implements PanacheRepositoryBase<ValueProposal, UUID> {

    boolean hasOpen(ReferenceUnit unit, LocalDate since) {
        return count("unit = ?1 and since = ?2 and state = ?3", unit, since, ProposalState.PROPOSED)
                > 0;
    }

    Optional<ValueProposal> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The newest first. */
    List<ValueProposal> page(Optional<ProposalState> state, UUID before, PageRequest page) {
        return (state.isEmpty()
                        ? find("id < ?1 order by id desc", before)
                        : find("id < ?1 and state = ?2 order by id desc", before, state.get()))
                .range(0, page.rowsToRead() - 1)
                .list();
    }
}

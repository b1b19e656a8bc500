package co.gov.putumayo.estampillas.declaration.registry;

import co.gov.putumayo.estampillas.shared.paging.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class DeclarantRepository implements PanacheRepositoryBase<Declarant, UUID> {

    List<Declarant> ofEntity(String nit) {
        return list("entityNit = ?1 order by kind, registeredOn", nit);
    }

    List<Declarant> ofEntity(String nit, DeclarantKind kind) {
        return list("entityNit = ?1 and kind = ?2 order by registeredOn", nit, kind);
    }

    /** Newest last. The key is the identifier, which grows with time. */
    List<Declarant> page(UUID after, PageRequest page) {
        return find("id > ?1 order by id", after).range(0, page.rowsToRead() - 1).list();
    }

    Optional<Declarant> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }
}

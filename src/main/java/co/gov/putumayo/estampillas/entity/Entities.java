package co.gov.putumayo.estampillas.entity;

import co.gov.putumayo.estampillas.shared.EntityType;
import co.gov.putumayo.estampillas.shared.paging.PageRequest;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** The registry of contracting entities (arts. 291, 297). */
@ApplicationScoped
public class Entities {

    private final ContractingEntityRepository repository;

    Entities(ContractingEntityRepository repository) {
        this.repository = repository;
    }

    /**
     * @param nit without check digit
     */
    @Transactional
    public Optional<EntityView> find(String nit) {
        return repository.viewByNit(nit);
    }

    /** By name, for a list to choose from: the Department has some dozens (art. 297). */
    @Transactional
    public List<EntityView> byName() {
        return repository.listAll(Sort.by("name")).stream().map(ContractingEntity::view).toList();
    }

    /** In order of NIT; one row more than the page holds when there are more. */
    @Transactional
    List<EntityView> list(Optional<EntityType> type, PageRequest page) {
        return repository.after(page.after(), type, page.rowsToRead()).stream()
                .map(ContractingEntity::view)
                .toList();
    }
}

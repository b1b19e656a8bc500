package co.gov.putumayo.estampillas.declaration.registry;

import co.gov.putumayo.estampillas.shared.TaxPeriod;
import co.gov.putumayo.estampillas.shared.paging.PageRequest;
import co.gov.putumayo.estampillas.shared.problem.ErrorCode;
import co.gov.putumayo.estampillas.shared.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads the registry of those who declare. */
@ApplicationScoped
public class Declarants {

    private final DeclarantRepository repository;

    Declarants(DeclarantRepository repository) {
        this.repository = repository;
    }

    /** All registrations of an entity, ended ones too. */
    @Transactional
    public List<DeclarantView> ofEntity(String nit) {
        return repository.ofEntity(nit).stream().map(Declarant::view).toList();
    }

    /** The registration under which an entity owes a month; empty when it owes none. */
    @Transactional
    public Optional<DeclarantView> owing(String nit, DeclarantKind kind, TaxPeriod period) {
        return repository.ofEntity(nit, kind).stream()
                .map(Declarant::view)
                .filter(declarant -> declarant.owes(period))
                .findFirst();
    }

    /** In the order of registration; one row more than the page holds when there are more. */
    @Transactional
    List<DeclarantView> list(PageRequest page) {
        return repository.page(page.afterId().orElse(PageRequest.BEFORE_ALL), page).stream()
                .map(Declarant::view)
                .toList();
    }

    /**
     * @throws ProblemException 404
     */
    @Transactional
    DeclarantView get(UUID id) {
        return repository
                .findByIdOptional(id)
                .map(Declarant::view)
                .orElseThrow(() -> ProblemException.of(ErrorCode.NOT_FOUND));
    }
}

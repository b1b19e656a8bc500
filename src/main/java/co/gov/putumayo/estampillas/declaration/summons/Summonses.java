package co.gov.putumayo.estampillas.declaration.summons;

import co.gov.putumayo.estampillas.declaration.registry.DeclarantKind;
import co.gov.putumayo.estampillas.shared.TaxPeriod;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;

/** Tells whether somebody was summoned. */
@ApplicationScoped
public class Summonses {

    private final SummonsRepository repository;

    Summonses(SummonsRepository repository) {
        this.repository = repository;
    }

    /**
     * Whether what is filed on that day is filed after a summons (arts. 435, 437-2): served on a
     * day before.
     *
     * @param nit without check digit
     */
    @Transactional
    public boolean servedBefore(
            String nit, DeclarantKind kind, TaxPeriod period, Purpose purpose, LocalDate day) {
        return repository.servedBefore(nit, kind, period, purpose, day);
    }

    /** All of an entity, by period. */
    @Transactional
    public List<SummonsView> of(String nit) {
        return repository.of(nit).stream().map(Summons::view).toList();
    }
}

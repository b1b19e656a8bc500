package co.gov.putumayo.estampillas.declaration.duedate;

import co.gov.putumayo.estampillas.shared.TaxPeriod;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class DueDateExtensionRepository implements PanacheRepositoryBase<DueDateExtension, UUID> {

    List<DueDateExtension> between(TaxPeriod first, TaxPeriod last) {
        return list("period between ?1 and ?2", first.firstDay(), last.firstDay());
    }
}

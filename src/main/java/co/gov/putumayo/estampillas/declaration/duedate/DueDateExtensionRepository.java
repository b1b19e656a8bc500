package co.gov.putumayo.estampillas.declaration.duedate;

import co.gov.putumayo.estampillas.shared.TaxPeriod;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class DueDateExtensionRepository implements PanacheRepositoryBase<DueDateExtension, UUID> {

    List<DueDateExtension> between(TaxPeriod first, TaxPeriod last) {
        return list("period between ?1 and ?2", first.firstDay(), last.firstDay());
    }

    boolean exists(TaxPeriod period, String legalAct, LocalDate legalActDate) {
        return count(
                        "period = ?1 and legalAct = ?2 and legalActDate = ?3",
                        period.firstDay(),
                        legalAct,
                        legalActDate)
                > 0;
    }
}

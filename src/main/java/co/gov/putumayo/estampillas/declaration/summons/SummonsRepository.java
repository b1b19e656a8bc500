package co.gov.putumayo.estampillas.declaration.summons;

import co.gov.putumayo.estampillas.declaration.registry.DeclarantKind;
import co.gov.putumayo.estampillas.shared.TaxPeriod;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class SummonsRepository implements PanacheRepositoryBase<Summons, UUID> {

    boolean servedBefore(
            String nit, DeclarantKind kind, TaxPeriod period, Purpose purpose, LocalDate day) {
        return count(
                        "entityNit = ?1 and kind = ?2 and period = ?3 and purpose = ?4 and servedOn"
                                + " < ?5",
                        nit,
                        kind,
                        period.firstDay(),
                        purpose,
                        day)
                > 0;
    }

    boolean exists(
            String nit, DeclarantKind kind, TaxPeriod period, Purpose purpose, String number) {
        return count(
                        "entityNit = ?1 and kind = ?2 and period = ?3 and purpose = ?4 and actNumber"
                                + " = ?5",
                        nit,
                        kind,
                        period.firstDay(),
                        purpose,
                        number)
                > 0;
    }

    List<Summons> of(String nit) {
        return list("entityNit = ?1 order by period, servedOn, actNumber", nit);
    }
}

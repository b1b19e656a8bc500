package co.gov.putumayo.estampillas.declaration.record;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Acts of Rentas. */
@ApplicationScoped
public class ActRepository implements PanacheRepositoryBase<RentasAct, UUID> {

    public List<RentasAct.Facts> of(UUID declarationId) {
        return list("declarationId = ?1 order by id", declarationId).stream()
                .map(RentasAct::facts)
                .toList();
    }
}

package co.gov.putumayo.estampillas.declaration.record;

import co.gov.putumayo.estampillas.declaration.owed.Credit;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** What refunds paid of declarations. */
@ApplicationScoped
public class SetOffRepository implements PanacheRepositoryBase<DeclarationSetOff, UUID> {

    /** Of what is paid with the filing; a balance is paid apart. */
    public List<Credit> credits(Declaration declaration) {
        if (declaration.paidByRefunds().whole() == 0) {
            return List.of();
        }
        return list("declarationId = ?1 and not ofBalance order by id", declaration.id()).stream()
                .map(DeclarationSetOff::credit)
                .toList();
    }
}

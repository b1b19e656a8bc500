package co.gov.putumayo.estampillas.entity;

import co.gov.putumayo.estampillas.shared.EntityType;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class ContractingEntityRepository implements PanacheRepositoryBase<ContractingEntity, UUID> {

    Optional<ContractingEntity> findByNit(String nit) {
        return find("nit", nit).firstResultOptional();
    }

    /** Entities in order of NIT that come after {@code nit}, which may be empty. */
    List<ContractingEntity> after(String nit, Optional<EntityType> type, int count) {
        Parameters values = Parameters.with("nit", nit);
        String query = "nit > :nit";
        if (type.isPresent()) {
            query += " and type = :type";
            values.and("type", type.get().code());
        }
        return find(query + " order by nit", values).page(0, count).list();
    }
}

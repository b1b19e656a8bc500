package co.gov.putumayo.estampillas.entity;

import co.gov.putumayo.estampillas.shared.EntityType;
import co.gov.putumayo.estampillas.shared.PlainSql;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class ContractingEntityRepository implements PanacheRepositoryBase<ContractingEntity, UUID> {

    /** For every liquidation, so by plain JDBC: see {@link PlainSql}. */
    Optional<EntityView> viewByNit(String nit) {
        return PlainSql.first(
                getEntityManager(),
                """
                select nit, check_digit, name, type, withholding_agent, demo
                from contracting_entity where nit = ?
                """,
                row ->
                        new EntityView(
                                row.getString("nit"),
                                row.getInt("check_digit"),
                                row.getString("name"),
                                EntityType.of(row.getString("type")).orElseThrow(),
                                row.getBoolean("withholding_agent"),
                                row.getBoolean("demo")),
                nit);
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

package co.gov.putumayo.estampillas.tariff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/** Invents ordinances for tests, in years that no other test uses. */
@ApplicationScoped
class Ordinances {

    private final EntityManager database;

    Ordinances(EntityManager database) {
        this.database = database;
    }

    /** A copy of ordinance 766, not yet published, and the annual values of its year. */
    @Transactional
    void draft(String id, LocalDate validFrom) {
        run(
                "insert into annual_value (year, unit, pesos, source) values (?1, 'UVT', 100000, 'test'), (?1, 'SMMLV', 3000000, 'test') on conflict do nothing",
                validFrom.getYear());
        run(
                "insert into tariff_version (id, ordinance, title, valid_from) values (?1, ?2, 'Ordenanza de prueba', ?3)",
                id,
                "9001/" + validFrom.getYear(),
                validFrom);
        run(
                """
                insert into levy_rule (tariff_version_id, levy, act_type, entity_types,
                    contract_types, except_contract_types, base_kind, rate, ordinance, article)
                select ?1, levy, act_type, entity_types, contract_types, except_contract_types,
                    base_kind, rate, ordinance, article
                from levy_rule where tariff_version_id = '766-2018'
                """,
                id);
        run(
                """
                insert into fee (tariff_version_id, code, family, name, uvt, per, ordinance,
                    article, position)
                select ?1, code, family, name, uvt, per, ordinance, article, position
                from fee where tariff_version_id = '766-2018'
                """,
                id);
    }

    @Transactional
    void publish(String id) {
        run("update tariff_version set published_at = now() where id = ?1", id);
    }

    @Transactional
    int run(String sql, Object... parameters) {
        var query = database.createNativeQuery(sql);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        return query.executeUpdate();
    }
}

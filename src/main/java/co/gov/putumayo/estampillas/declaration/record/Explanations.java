package co.gov.putumayo.estampillas.declaration.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Why boxes differ from the facts, by levy. */
@ApplicationScoped
public class Explanations {

    private final EntityManager database;

    Explanations(EntityManager database) {
        this.database = database;
    }

    public Map<String, String> of(UUID declarationId) {
        List<?> rows =
                database.createNativeQuery(
                                "select levy, reason from declaration_explanation where"
                                        + " declaration_id = :id")
                        .setParameter("id", declarationId)
                        .getResultList();
        Map<String, String> reasons = new TreeMap<>();
        rows.stream()
                .map(Object[].class::cast)
                .forEach(row -> reasons.put((String) row[0], (String) row[1]));
        return reasons;
    }

    public void replace(UUID declarationId, Map<String, String> reasons) {
        database.createNativeQuery("delete from declaration_explanation where declaration_id = :id")
                .setParameter("id", declarationId)
                .executeUpdate();
        reasons.forEach(
                (levy, reason) ->
                        database.createNativeQuery(
                                        """
                                        insert into declaration_explanation
                                            (declaration_id, levy, reason)
                                        values (:id, :levy, :reason)
                                        """)
                                .setParameter("id", declarationId)
                                .setParameter("levy", levy)
                                .setParameter("reason", reason)
                                .executeUpdate());
    }
}

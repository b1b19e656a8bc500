package co.gov.putumayo.estampillas.declaration.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
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

    @SuppressWarnings("unchecked") // a native query with a result class is one of that class
    public Map<String, String> of(UUID declarationId) {
        List<Tuple> rows =
                database.createNativeQuery(
                                "select levy, reason from declaration_explanation where"
                                        + " declaration_id = :id",
                                Tuple.class)
                        .setParameter("id", declarationId)
                        .getResultList();
        Map<String, String> reasons = new TreeMap<>();
        rows.forEach(row -> reasons.put(row.get(0, String.class), row.get(1, String.class)));
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

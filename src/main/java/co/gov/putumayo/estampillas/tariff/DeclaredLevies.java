package co.gov.putumayo.estampillas.tariff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;

/** Stamps and contributions, which are declared each month; fees are not (arts. 283, 299). */
@ApplicationScoped
public class DeclaredLevies {

    private final EntityManager database;

    DeclaredLevies(EntityManager database) {
        this.database = database;
    }

    /**
     * @param kind STAMP or CONTRIBUTION
     */
    public record DeclaredLevy(String code, String kind, String name, String article) {}

    /** In the order of the statute. */
    @Transactional
    public List<DeclaredLevy> all() {
        List<?> rows =
                database.createNativeQuery(
                                """
                                select code, kind, name, article from levy
                                where kind in ('STAMP', 'CONTRIBUTION') order by position
                                """)
                        .getResultList();
        return rows.stream().map(Object[].class::cast).map(DeclaredLevies::levy).toList();
    }

    private static DeclaredLevy levy(Object[] row) {
        int column = 0;
        return new DeclaredLevy(
                (String) row[column++],
                (String) row[column++],
                (String) row[column++],
                (String) row[column]);
    }
}

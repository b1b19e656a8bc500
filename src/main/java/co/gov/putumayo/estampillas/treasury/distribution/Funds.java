package co.gov.putumayo.estampillas.treasury.distribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The funds that exist; they come by migration. */
@ApplicationScoped
public class Funds {

    private final EntityManager entities;

    Funds(EntityManager entities) {
        this.entities = entities;
    }

    /** By code. */
    @Transactional
    public List<Fund> all() {
        List<?> rows =
                entities.createNativeQuery(
                                """
                        select code, kind, name, beneficiary, article, transfer_days
                        from distribution_fund order by code
                        """)
                        .getResultList();
        return rows.stream().map(row -> fund((Object[]) row)).toList();
    }

    @Transactional
    public Map<String, Fund> byCode() {
        return all().stream().collect(Collectors.toMap(Fund::code, Function.identity()));
    }

    private static Fund fund(Object[] row) {
        int column = 0;
        return new Fund(
                (String) row[column++],
                FundKind.valueOf((String) row[column++]),
                (String) row[column++],
                (String) row[column++],
                (String) row[column++],
                (Integer) row[column]);
    }
}

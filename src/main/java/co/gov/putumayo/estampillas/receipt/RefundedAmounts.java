package co.gov.putumayo.estampillas.receipt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Tells what was given back of receipts. */
@ApplicationScoped
public class RefundedAmounts {

    private static final String QUERY =
            """
            select r.code, f.key.levy, sum(f.amount)
            from ReceiptRefund f join Receipt r on r.id = f.key.receiptId
            where r.code in :codes group by r.code, f.key.levy
            """;

    private final EntityManager entities;

    RefundedAmounts(EntityManager entities) {
        this.entities = entities;
    }

    record Row(String code, String levy, long amount) {}

    /**
     * In one query.
     *
     * @param codes as stored
     * @return pesos by levy by code; nothing of a receipt of which nothing was given back
     */
    public Map<String, Map<String, Long>> of(Collection<String> codes) {
        if (codes.isEmpty()) {
            return Map.of();
        }
        List<Row> rows =
                entities.createQuery(QUERY, Row.class).setParameter("codes", codes).getResultList();
        return rows.stream()
                .collect(
                        Collectors.groupingBy(Row::code, Collectors.toMap(Row::levy, Row::amount)));
    }
}

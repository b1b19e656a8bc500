package co.gov.putumayo.estampillas.treasury.distribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What each stamp brought in, refunds taken off; sharing it out among funds does not count. */
@ApplicationScoped
public class StampIncome {

    private final EntityManager entities;

    StampIncome(EntityManager entities) {
        this.entities = entities;
    }

    /** Pesos of each stamp between two days, both included; in the order of the statute. */
    @Transactional
    public Map<String, BigDecimal> between(LocalDate from, LocalDate to) {
        List<?> rows =
                entities.createNativeQuery(
                                """
                                select l.code, coalesce(-sum(p.amount), 0)
                                from levy l left join (
                                    ledger_posting p join ledger_entry e on e.id = p.entry_id
                                        and e.source_kind
                                            not in ('distribution', 'distribution-undone'))
                                on p.account = 'stamp.' || l.code and p.booked_on between :from and :to
                                where l.kind = 'STAMP'
                                group by l.code, l.position order by l.position
                                """)
                        .setParameter("from", from)
                        .setParameter("to", to)
                        .getResultList();
        Map<String, BigDecimal> income = new LinkedHashMap<>();
        for (Object each : rows) {
            Object[] row = (Object[]) each;
            income.put((String) row[0], (BigDecimal) row[1]);
        }
        return income;
    }
}

package co.gov.putumayo.estampillas.treasury.report.opendata;

import co.gov.putumayo.estampillas.shared.LegalTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Receipts and payers of a month, by levy. */
@ApplicationScoped
class MonthOfLevies {

    /** The last row is of all levies: its receipts are each counted once. */
    private static final String SQL =
            """
            select coalesce(l.levy, ''), count(distinct r.id), count(distinct q.taxpayer_document),
                sum(l.amount)
            from receipt r
                join liquidation q on q.id = r.payable_id
                join liquidation_line l on l.liquidation_id = q.id
            where r.kind = 'PAID' and r.payable_kind = 'liquidations' and l.amount > 0
                and r.paid_at >= :begin and r.paid_at < :end
            group by rollup (l.levy)
            """;

    private final EntityManager entities;

    MonthOfLevies(EntityManager entities) {
        this.entities = entities;
    }

    /** The empty name stands for all levies. */
    @Transactional
    Map<String, Figures> read(YearMonth month) {
        List<?> rows =
                entities.createNativeQuery(SQL)
                        .setParameter(
                                "begin", month.atDay(1).atStartOfDay(LegalTime.BOGOTA).toInstant())
                        .setParameter(
                                "end",
                                month.plusMonths(1)
                                        .atDay(1)
                                        .atStartOfDay(LegalTime.BOGOTA)
                                        .toInstant())
                        .getResultList();
        Map<String, Figures> figures = new HashMap<>();
        for (Object each : rows) {
            Object[] row = (Object[]) each;
            if (row[3] != null) {
                figures.put(
                        (String) row[0],
                        new Figures(
                                ((Number) row[1]).longValue(),
                                ((Number) row[2]).longValue(),
                                ((Number) row[3]).longValue()));
            }
        }
        return figures;
    }
}

package co.gov.putumayo.estampillas.treasury.distribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** What was distributed in a period, by the entries themselves. */
@ApplicationScoped
class Collected {

    private final EntityManager entities;

    Collected(EntityManager entities) {
        this.entities = entities;
    }

    /** An amount of a stamp that was distributed some number of times; each is split by itself. */
    record Amount(String levy, BigDecimal pesos, BigDecimal times) {}

    record FundAmount(String levy, String fund, BigDecimal pesos) {}

    List<Amount> amounts(LocalDate from, LocalDate to) {
        List<?> rows =
                entities.createNativeQuery(
                                """
                                select p.levy, p.amount, count(*)
                                from ledger_entry e join ledger_posting p on p.entry_id = e.id
                                where e.booked_on between :from and :to
                                    and e.source_kind = 'distribution'
                                    and p.account = 'stamp.' || p.levy
                                group by p.levy, p.amount
                                """)
                        .setParameter("from", from)
                        .setParameter("to", to)
                        .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(
                        row ->
                                new Amount(
                                        (String) row[0],
                                        (BigDecimal) row[1],
                                        BigDecimal.valueOf(((Number) row[2]).longValue())))
                .toList();
    }

    List<FundAmount> byFund(LocalDate from, LocalDate to) {
        List<?> rows =
                entities.createNativeQuery(
                                """
                                select p.levy, a.detail, -sum(p.amount)
                                from ledger_entry e join ledger_posting p on p.entry_id = e.id
                                join ledger_account a on a.code = p.account
                                where e.booked_on between :from and :to
                                    and e.source_kind = 'distribution'
                                    and a.kind in ('PENSION', 'DESTINATION')
                                group by p.levy, a.detail
                                """)
                        .setParameter("from", from)
                        .setParameter("to", to)
                        .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new FundAmount((String) row[0], (String) row[1], (BigDecimal) row[2]))
                .toList();
    }
}

package co.gov.putumayo.estampillas.treasury.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** What each account holds at the end of a day. */
@ApplicationScoped
class Balances {

    private final EntityManager entities;

    Balances(EntityManager entities) {
        this.entities = entities;
    }

    /** All accounts that ever moved or were opened, by code. */
    @Transactional
    TrialBalance at(LocalDate day) {
        List<?> rows =
                entities.createNativeQuery(
                                """
                                select a.code,
                                    coalesce(sum(p.amount) filter (where p.amount > 0), 0),
                                    coalesce(-sum(p.amount) filter (where p.amount < 0), 0)
                                from ledger_account a
                                left join ledger_posting p
                                    on p.account = a.code and p.booked_on <= :day
                                group by a.code order by a.code
                                """)
                        .setParameter("day", day)
                        .getResultList();
        List<AccountView> accounts =
                rows.stream()
                        .map(Object[].class::cast)
                        .map(
                                row ->
                                        AccountView.of(
                                                (String) row[0],
                                                (BigDecimal) row[1],
                                                (BigDecimal) row[2]))
                        .toList();
        BigDecimal debits = sum(accounts.stream().map(AccountView::debits).toList());
        BigDecimal credits = sum(accounts.stream().map(AccountView::credits).toList());
        return new TrialBalance(
                day, debits, credits, Amounts.plain(debits.subtract(credits)), accounts);
    }

    private static BigDecimal sum(List<BigDecimal> amounts) {
        return Amounts.plain(amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
    }
}

package co.gov.putumayo.estampillas.declaration.record;

import co.gov.putumayo.estampillas.declaration.fact.Deposit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** Deposits that a collector lists (art. 299). */
@ApplicationScoped
public class DepositRepository {

    private final EntityManager database;

    DepositRepository(EntityManager database) {
        this.database = database;
    }

    /** What a page of deposits needs to know of the whole. */
    public record Total(long count, long amount) {}

    public void replace(UUID declarationId, List<Deposit> deposits) {
        database.createNativeQuery("delete from declaration_deposit where declaration_id = :id")
                .setParameter("id", declarationId)
                .executeUpdate();
        if (deposits.isEmpty()) {
            return;
        }
        database.createNativeQuery(
                        """
                        insert into declaration_deposit (declaration_id, receipt_number,
                            bank_code, bank_name, cus, paid_at, amount)
                        select :id, deposit.*
                        from unnest(cast(:receipts as text[]), cast(:banks as text[]),
                            cast(:names as text[]), cast(:cus as text[]),
                            cast(:paidAt as timestamptz[]), cast(:amounts as bigint[])) as deposit
                        """)
                .setParameter("id", declarationId)
                .setParameter("receipts", texts(deposits, Deposit::receiptNumber))
                .setParameter("banks", texts(deposits, Deposit::bankCode))
                .setParameter("names", texts(deposits, Deposit::bankName))
                .setParameter("cus", texts(deposits, Deposit::cus))
                .setParameter("paidAt", texts(deposits, each -> each.paidAt().toString()))
                .setParameter("amounts", texts(deposits, each -> String.valueOf(each.amount())))
                .executeUpdate();
    }

    private static String[] texts(List<Deposit> deposits, Function<Deposit, String> of) {
        return deposits.stream().map(of).toArray(String[]::new);
    }

    public Total total(UUID declarationId) {
        Object[] row =
                (Object[])
                        database.createNativeQuery(
                                        "select count(*), cast(coalesce(sum(amount), 0) as bigint)"
                                                + " from declaration_deposit"
                                                + " where declaration_id = :id")
                                .setParameter("id", declarationId)
                                .getSingleResult();
        return new Total((Long) row[0], (Long) row[1]);
    }

    /**
     * @param after receipt number of the last one seen; empty at the beginning
     */
    public List<Deposit> page(UUID declarationId, String after, int rows) {
        List<?> found =
                database.createNativeQuery(
                                """
                                select receipt_number, bank_code, bank_name, cus, paid_at, amount
                                from declaration_deposit
                                where declaration_id = :id and receipt_number > :after
                                order by receipt_number
                                """)
                        .setParameter("id", declarationId)
                        .setParameter("after", after)
                        .setMaxResults(rows)
                        .getResultList();
        return found.stream().map(Object[].class::cast).map(DepositRepository::deposit).toList();
    }

    private static Deposit deposit(Object[] row) {
        int column = 0;
        return new Deposit(
                (String) row[column++],
                (String) row[column++],
                (String) row[column++],
                (String) row[column++],
                (Instant) row[column++],
                (Long) row[column]);
    }
}

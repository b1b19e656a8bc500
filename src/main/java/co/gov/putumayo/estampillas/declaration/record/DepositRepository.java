package co.gov.putumayo.estampillas.declaration.record;

import co.gov.putumayo.estampillas.declaration.fact.Deposit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

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
        for (Deposit deposit : deposits) {
            database.createNativeQuery(
                            """
                            insert into declaration_deposit (declaration_id, receipt_number,
                                bank_code, bank_name, cus, paid_at, amount)
                            values (:id, :receipt, :bank, :name, :cus, :paidAt, :amount)
                            """)
                    .setParameter("id", declarationId)
                    .setParameter("receipt", deposit.receiptNumber())
                    .setParameter("bank", deposit.bankCode())
                    .setParameter("name", deposit.bankName())
                    .setParameter("cus", deposit.cus())
                    .setParameter("paidAt", deposit.paidAt())
                    .setParameter("amount", deposit.amount())
                    .executeUpdate();
        }
    }

    public Total total(UUID declarationId) {
        return (Total)
                database.createNativeQuery(
                                "select count(*), cast(coalesce(sum(amount), 0) as bigint) from"
                                        + " declaration_deposit where declaration_id = :id",
                                Total.class)
                        .setParameter("id", declarationId)
                        .getSingleResult();
    }

    /**
     * @param after receipt number of the last one seen; empty at the beginning
     */
    @SuppressWarnings("unchecked") // a native query with a result class is one of that class
    public List<Deposit> page(UUID declarationId, String after, int rows) {
        return database.createNativeQuery(
                        """
                        select receipt_number, bank_code, bank_name, cus, paid_at, amount
                        from declaration_deposit
                        where declaration_id = :id and receipt_number > :after
                        order by receipt_number
                        """,
                        Deposit.class)
                .setParameter("id", declarationId)
                .setParameter("after", after)
                .setMaxResults(rows)
                .getResultList();
    }
}

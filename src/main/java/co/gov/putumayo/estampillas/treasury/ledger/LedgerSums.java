package co.gov.putumayo.estampillas.treasury.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;

/**
 * What the whole ledger adds up to. Each sealing keeps the sums of what it sealed, so that only the
 * last entries are read, however many there are.
 */
@ApplicationScoped
public class LedgerSums {

    private final EntityManager entities;

    LedgerSums(EntityManager entities) {
        this.entities = entities;
    }

    /** Pesos debited and credited in all accounts. */
    public record Sums(BigDecimal debits, BigDecimal credits) {

        /** Always 0: the database refuses an entry that does not balance. */
        public BigDecimal difference() {
            return debits.subtract(credits);
        }
    }

    /** Of every entry committed, sealed or not. */
    @Transactional
    public Sums read() {
        Object[] row =
                (Object[])
                        entities.createNativeQuery(
                                        """
                                        with later as (
                                            select entry_id from ledger_seal
                                            where sequence > (select sequence from ledger_sum)
                                            union all
                                            select entry_id from ledger_to_seal)
                                        select k.debits + coalesce(sum(p.amount)
                                                filter (where p.amount > 0), 0),
                                            k.credits - coalesce(sum(p.amount)
                                                filter (where p.amount < 0), 0)
                                        from ledger_sum k
                                            left join (later join ledger_posting p using (entry_id))
                                                on true
                                        group by k.debits, k.credits
                                        """)
                                .getSingleResult();
        return new Sums(Amounts.plain((BigDecimal) row[0]), Amounts.plain((BigDecimal) row[1]));
    }

    /** Keeps the sums up to the last seal; for whoever holds the lock of the chain. */
    void keep() {
        entities.createNativeQuery(
                        """
                        update ledger_sum k
                        set sequence = n.sequence, debits = k.debits + n.debits,
                            credits = k.credits + n.credits
                        from (select max(s.sequence) as sequence,
                                coalesce(sum(p.amount) filter (where p.amount > 0), 0) as debits,
                                coalesce(-sum(p.amount) filter (where p.amount < 0), 0) as credits
                            from ledger_seal s join ledger_posting p using (entry_id)
                            where s.sequence > (select sequence from ledger_sum)) n
                        where n.sequence is not null
                        """)
                .executeUpdate();
    }
}

package co.gov.putumayo.estampillas.treasury.posting;

import co.gov.putumayo.estampillas.treasury.ledger.LedgerEntry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

/**
 * Under which entry the money of a receipt came: its own or, of withheld stamps, that of the
 * declaration with which the agent paid them.
 */
@ApplicationScoped
class RefundedIncome {

    private final EntityManager entities;

    RefundedIncome(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * @throws IllegalStateException when there is no such receipt
     */
    LedgerEntry.Source of(UUID receiptId) {
        List<?> found =
                entities.createNativeQuery(
                                """
                                select r.number, cast(d.id as text) from receipt r
                                left join withholding w on w.liquidation_id = r.payable_id
                                    and w.paid_at is not null and w.reversed_at is null
                                left join declaration d on d.number = w.declared_in
                                where r.id = :id
                                """)
                        .setParameter("id", receiptId)
                        .getResultList();
        if (found.isEmpty()) {
            throw new IllegalStateException("No receipt " + receiptId);
        }
        Object[] row = (Object[]) found.get(0);
        return row[1] == null
                ? LedgerEntry.Source.of(Sources.RECEIPT, (String) row[0])
                : LedgerEntry.Source.of(Sources.DECLARATION, UUID.fromString((String) row[1]));
    }
}

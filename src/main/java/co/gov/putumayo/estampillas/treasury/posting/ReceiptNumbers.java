package co.gov.putumayo.estampillas.treasury.posting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

/** Numbers of receipts, under which their entries are posted. */
@ApplicationScoped
class ReceiptNumbers {

    private final EntityManager entities;

    ReceiptNumbers(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * @throws IllegalStateException when there is no such receipt
     */
    String of(UUID receiptId) {
        List<?> found =
                entities.createNativeQuery(
                                "select number from receipt where id = :id", String.class)
                        .setParameter("id", receiptId)
                        .getResultList();
        if (found.isEmpty()) {
            throw new IllegalStateException("No receipt " + receiptId);
        }
        return (String) found.get(0);
    }
}

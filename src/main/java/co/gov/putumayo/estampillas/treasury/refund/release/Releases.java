package co.gov.putumayo.estampillas.treasury.refund.release;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Releases, one for each receipt at most. */
@ApplicationScoped
public class Releases implements PanacheRepositoryBase<ReceiptRelease, UUID> {

    /** Whether the entity released the receipt that it had used. */
    public boolean isReleased(UUID receiptId) {
        return findByIdOptional(receiptId).isPresent();
    }
}

package co.gov.putumayo.estampillas.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Tells other features whether a receipt was used up. */
@ApplicationScoped
public class AnnulledReceipts {

    private final AnnulmentRepository annulments;

    AnnulledReceipts(AnnulmentRepository annulments) {
        this.annulments = annulments;
    }

    /** Certain until the transaction ends for whoever holds the lock of the receipt. */
    @Transactional
    public boolean isAnnulled(UUID receiptId) {
        return annulments.findByIdOptional(receiptId).isPresent();
    }
}

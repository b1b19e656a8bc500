package co.gov.putumayo.estampillas.payment.payable;

import java.util.Optional;
import java.util.UUID;

/** Lets the payment module point to a receipt without knowing receipts. */
public interface ReceiptLookup {

    /** Empty until the receipt is issued, moments after the approval. */
    Optional<ReceiptReference> find(String payableKind, UUID payableId);

    /**
     * @param code verification code, grouped for display
     * @param url where the receipt is read
     */
    record ReceiptReference(String code, String number, String url) {}
}

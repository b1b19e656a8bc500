package co.gov.putumayo.estampillas.receipt;

import co.gov.putumayo.estampillas.payment.PaymentApproved;
import java.time.Instant;
import java.util.UUID;

/**
 * What settled the thing a receipt is for.
 *
 * @param paymentId null unless paid
 * @param paidAt the bank's time (art. 572), null unless paid
 */
record Settlement(
        ReceiptKind kind, String payableKind, UUID payableId, UUID paymentId, Instant paidAt) {

    static Settlement of(PaymentApproved payment) {
        return new Settlement(
                ReceiptKind.PAID,
                payment.payableKind(),
                payment.payableId(),
                payment.paymentId(),
                payment.paidAt());
    }

    static Settlement unpaid(ReceiptKind kind, String payableKind, UUID payableId) {
        return new Settlement(kind, payableKind, payableId, null, null);
    }
}

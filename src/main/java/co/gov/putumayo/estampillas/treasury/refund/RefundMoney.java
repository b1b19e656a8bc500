package co.gov.putumayo.estampillas.treasury.refund;

import co.gov.putumayo.estampillas.shared.LegalTime;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * The money a case is about: that of a receipt, or of a trip to a bank that pays nothing.
 *
 * @param receiptId null with an anomaly
 * @param attemptId null with a receipt
 * @param received pesos, the most that can be given back
 * @param paidAt when it entered, by the bank's clock
 */
@Embeddable
public record RefundMoney(
        @Column(name = "receipt_id") UUID receiptId,
        @Column(name = "receipt_number") String receiptNumber,
        @Column(name = "attempt_id") UUID attemptId,
        @Column(name = "anomaly_kind") String anomalyKind,
        @Column(name = "payable_kind") String payableKind,
        @Column(name = "payable_id") UUID payableId,
        @Column(name = "received") long received,
        @Column(name = "paid_at") Instant paidAt) {

    /** Some pesos of it. */
    public RefundMoney part(long pesos) {
        return new RefundMoney(
                receiptId,
                receiptNumber,
                attemptId,
                anomalyKind,
                payableKind,
                payableId,
                pesos,
                paidAt);
    }

    /** Day in Bogotá from which it counts as paid, whatever it pays (art. 572). */
    public LocalDate enteredOn() {
        return LocalDate.ofInstant(paidAt, LegalTime.BOGOTA);
    }

    public boolean isOfReceipt() {
        return receiptId != null;
    }
}

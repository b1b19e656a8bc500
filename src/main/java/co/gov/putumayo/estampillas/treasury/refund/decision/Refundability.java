package co.gov.putumayo.estampillas.treasury.refund.decision;

import co.gov.putumayo.estampillas.receipt.RefundReceipt;
import co.gov.putumayo.estampillas.shared.problem.ErrorCode;
import co.gov.putumayo.estampillas.shared.problem.ProblemException;
import co.gov.putumayo.estampillas.treasury.refund.RefundCase;
import co.gov.putumayo.estampillas.treasury.refund.debt.PayDebts;
import co.gov.putumayo.estampillas.treasury.refund.release.Releases;
import co.gov.putumayo.estampillas.verification.AnnulledReceipts;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** Whether the money of a case may be given back now; asked under the lock of its receipt. */
@ApplicationScoped
class Refundability {

    private final RefundReceipt refundReceipt;
    private final AnnulledReceipts annulled;
    private final Releases releases;
    private final PayDebts payDebts;

    Refundability(
            RefundReceipt refundReceipt,
            AnnulledReceipts annulled,
            Releases releases,
            PayDebts payDebts) {
        this.refundReceipt = refundReceipt;
        this.annulled = annulled;
        this.releases = releases;
        this.payDebts = payDebts;
    }

    /**
     * Locks the receipt, so that nobody uses it for a document before the caller's transaction
     * ends.
     *
     * @return pesos left of each levy; null for money that pays nothing
     * @throws ProblemException 409 given back already, or used and not released
     */
    Map<String, Long> remaining(RefundCase refund) {
        if (!refund.money().isOfReceipt()) {
            return null;
        }
        RefundReceipt.Refundable receipt = refundReceipt.lock(refund.money().receiptId());
        if (!receipt.holdsMoney()) {
            throw ProblemException.of(
                    ErrorCode.RECEIPT_NOT_USABLE, "El dinero de este recibo ya se devolvió.");
        }
        if (annulled.isAnnulled(refund.money().receiptId())
                && !releases.isReleased(refund.money().receiptId())) {
            throw ProblemException.of(
                    ErrorCode.RECEIPT_ALREADY_ANNULLED,
                    "El recibo se usó para un documento; antes debe liberarlo por escrito la"
                            + " entidad.");
        }
        return receipt.remaining();
    }

    /** Notes on the receipt what is given back of it, and pays the debts that are set off. */
    void carryOut(RefundCase refund, String officer) {
        if (refund.money().isOfReceipt()) {
            refundReceipt.refund(
                    refund.money().receiptId(), refund.id(), refund.number(), refund.lines());
        }
        payDebts.pay(refund.facts(), officer);
    }
}

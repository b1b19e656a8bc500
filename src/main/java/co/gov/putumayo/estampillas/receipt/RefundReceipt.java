package co.gov.putumayo.estampillas.receipt;

import co.gov.putumayo.estampillas.tariff.Assessment;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Notes on a receipt what is given back of it, under the row lock that annulment takes too.
 *
 * <p>A receipt all of whose money is given back is {@code REFUNDED}: what was not owed leaves
 * nothing paid, and nobody may use it any more. One of which a part is given back stays as it was:
 * an excess takes nothing from what was owed and paid (art. 302), so that the document may still be
 * signed with it; verification shows what was given back, and what is compared with an act is the
 * rest.
 */
@ApplicationScoped
public class RefundReceipt {

    private final ReceiptRepository receipts;
    private final EntityManager entities;
    private final Clock clock;

    RefundReceipt(ReceiptRepository receipts, EntityManager entities, Clock clock) {
        this.receipts = receipts;
        this.entities = entities;
        this.clock = clock;
    }

    /**
     * A locked receipt.
     *
     * @param liquidationId what it settled
     * @param remaining pesos of each levy not given back yet, in the order of the receipt
     */
    public record Refundable(ReceiptView receipt, UUID liquidationId, Map<String, Long> remaining) {

        /**
         * Whether it is the receipt of money that was not given back; that of withheld stamps may
         * still be with the agent (art. 298).
         */
        public boolean holdsMoney() {
            return receipt.status() == ReceiptStatus.ISSUED
                    && receipt.document().proves() != ReceiptKind.EXEMPT;
        }
    }

    /** Until the caller's transaction ends nobody annuls or refunds it. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Refundable lock(UUID receiptId) {
        Receipt receipt = receipts.lock(receiptId);
        return new Refundable(Receipts.view(receipt), receipt.payableId(), remaining(receipt));
    }

    /** The liquidation that it settled. */
    public UUID liquidationOf(UUID receiptId) {
        return receipts.findByIdOptional(receiptId).orElseThrow().payableId();
    }

    /**
     * @param amounts positive pesos by levy; the database refuses more than remains
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void refund(
            UUID receiptId, UUID refundId, String refundNumber, Map<String, Long> amounts) {
        Receipt receipt = receipts.lock(receiptId);
        amounts.forEach(
                (levy, amount) ->
                        entities.persist(
                                new ReceiptRefund(
                                        new ReceiptRefund.Key(receiptId, refundId, levy),
                                        amount,
                                        refundNumber,
                                        clock.instant())));
        entities.flush();
        if (remaining(receipt).values().stream().allMatch(left -> left == 0)) {
            receipt.refunded();
        }
    }

    private Map<String, Long> remaining(Receipt receipt) {
        Map<String, Long> remaining = new LinkedHashMap<>();
        for (Assessment.Line line : CanonicalJson.read(receipt.document()).lines()) {
            remaining.merge(line.levy(), line.amount(), Math::addExact);
        }
        List<ReceiptRefund> refunds =
                entities.createQuery(
                                "from ReceiptRefund where key.receiptId = :receipt",
                                ReceiptRefund.class)
                        .setParameter("receipt", receipt.id())
                        .getResultList();
        refunds.forEach(refund -> remaining.merge(refund.levy(), -refund.amount(), Math::addExact));
        return remaining;
    }
}

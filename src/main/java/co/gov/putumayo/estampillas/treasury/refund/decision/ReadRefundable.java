package co.gov.putumayo.estampillas.treasury.refund.decision;

import co.gov.putumayo.estampillas.receipt.RefundReceipt;
import co.gov.putumayo.estampillas.shared.problem.ProblemException;
import co.gov.putumayo.estampillas.treasury.refund.RefundMoney;
import co.gov.putumayo.estampillas.treasury.refund.RefundRepository;
import co.gov.putumayo.estampillas.treasury.refund.desk.RefundDesk;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.TreeMap;

/** Shows whoever decides a case what is left of each levy of its receipt. */
@ApplicationScoped
public class ReadRefundable {

    private final RefundRepository refunds;
    private final RefundReceipt refundReceipt;

    ReadRefundable(RefundRepository refunds, RefundReceipt refundReceipt) {
        this.refunds = refunds;
        this.refundReceipt = refundReceipt;
    }

    /**
     * @return pesos by levy, in the order of their codes; empty for money that pays nothing
     * @throws ProblemException 404
     */
    @Transactional
    public Map<String, Long> read(String number) {
        RefundMoney money = refunds.of(number).orElseThrow(RefundDesk::notFound).facts().money();
        return money.isOfReceipt()
                ? new TreeMap<>(refundReceipt.lock(money.receiptId()).remaining())
                : Map.of();
    }
}

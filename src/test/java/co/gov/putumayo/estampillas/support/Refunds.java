package co.gov.putumayo.estampillas.support;

import co.gov.putumayo.estampillas.receipt.Receipts;
import co.gov.putumayo.estampillas.receipt.RefundReceipt;
import io.quarkus.arc.Unremovable;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Gives money of receipts back as Tesorería's decision does, for tests of what follows. */
@Singleton
@Unremovable
public class Refunds {

    private final Receipts receipts;
    private final RefundReceipt refundReceipt;

    Refunds(Receipts receipts, RefundReceipt refundReceipt) {
        this.receipts = receipts;
        this.refundReceipt = refundReceipt;
    }

    public void refund(PaidLiquidations.Receipt receipt, Map<String, Long> amounts) {
        QuarkusTransaction.requiringNew()
                .run(
                        () ->
                                refundReceipt.refund(
                                        receipts.find(receipt.code()).orElseThrow().id(),
                                        UUID.randomUUID(),
                                        "DEV-2026-0000000",
                                        amounts));
    }

    public void refundWhole(PaidLiquidations.Receipt receipt) {
        QuarkusTransaction.requiringNew()
                .run(
                        () -> {
                            UUID id = receipts.find(receipt.code()).orElseThrow().id();
                            Map<String, Long> all =
                                    new HashMap<>(refundReceipt.lock(id).remaining());
                            all.values().removeIf(left -> left == 0);
                            refundReceipt.refund(id, UUID.randomUUID(), "DEV-2026-0000000", all);
                        });
    }
}

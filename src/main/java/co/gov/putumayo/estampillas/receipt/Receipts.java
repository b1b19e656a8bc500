package co.gov.putumayo.estampillas.receipt;

import co.gov.putumayo.estampillas.liquidation.Liquidations;
import co.gov.putumayo.estampillas.payment.payable.ReceiptLookup;
import co.gov.putumayo.estampillas.shared.CheckedCode;
import co.gov.putumayo.estampillas.shared.PublicUrl;
import co.gov.putumayo.estampillas.withholding.WithheldReceipts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Finds receipts for other features. */
@ApplicationScoped
public class Receipts implements ReceiptLookup, WithheldReceipts {

    private final ReceiptRepository receipts;
    private final PublicUrl publicUrl;

    Receipts(ReceiptRepository receipts, PublicUrl publicUrl) {
        this.receipts = receipts;
        this.publicUrl = publicUrl;
    }

    @Override
    public Optional<ReceiptReference> find(String payableKind, UUID payableId) {
        return receipts.findByPayable(payableKind, payableId).map(this::reference);
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public Map<UUID, Reference> of(Collection<UUID> liquidationIds) {
        return receipts.ofPayables(Liquidations.KIND, liquidationIds).stream()
                .collect(
                        Collectors.toMap(
                                Receipt::payableId,
                                receipt -> {
                                    ReceiptReference found = reference(receipt);
                                    return new Reference(found.number(), found.code(), found.url());
                                }));
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void giveBack(UUID liquidationId) {
        receipts.giveBack(Liquidations.KIND, liquidationId);
    }

    ReceiptReference reference(Receipt receipt) {
        String code = CheckedCode.parse(receipt.code()).orElseThrow().display();
        return new ReceiptReference(
                code, receipt.number(), publicUrl.of("/api/v1/receipts/" + code));
    }

    /**
     * @param typedCode as somebody typed it
     */
    public Optional<ReceiptView> find(String typedCode) {
        return receipts.findByCode(PayerCheck.lookupKey(typedCode)).map(Receipts::view);
    }

    /**
     * As {@link #find(String)}; until the caller's transaction ends nobody annuls or refunds it.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<ReceiptView> lock(String typedCode) {
        return receipts.findByCode(PayerCheck.lookupKey(typedCode))
                .map(found -> view(receipts.lock(found.id())));
    }

    static ReceiptView view(Receipt receipt) {
        return new ReceiptView(
                receipt.id(), receipt.status(), CanonicalJson.read(receipt.document()));
    }
}

package co.gov.putumayo.estampillas.receipt;

import co.gov.putumayo.estampillas.receipt.signature.ReceiptKeys;
import co.gov.putumayo.estampillas.shared.CheckedCode;
import co.gov.putumayo.estampillas.shared.LegalTime;
import co.gov.putumayo.estampillas.shared.TaxId;
import co.gov.putumayo.estampillas.shared.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.function.BiFunction;

/** Numbers, signs and stores receipts, one for each thing settled, whatever settled it. */
@ApplicationScoped
class ReceiptIssuing {

    private final ReceiptRepository receipts;
    private final ReceiptKeys keys;
    private final Outbox outbox;

    ReceiptIssuing(ReceiptRepository receipts, ReceiptKeys keys, Outbox outbox) {
        this.receipts = receipts;
        this.keys = keys;
        this.outbox = outbox;
    }

    /**
     * Does nothing for something that has its receipt, however often it is asked.
     *
     * @param payer whose document's last characters open the receipt
     * @param year of the receipt's number
     * @param contents what it says, once it has number and code
     * @param actor name of the handler
     */
    @Transactional(Transactional.TxType.MANDATORY)
    void issue(
            Settlement settlement,
            TaxId payer,
            int year,
            BiFunction<String, CheckedCode, ReceiptDocument> contents,
            String actor) {
        if (receipts.findByPayable(settlement.payableKind(), settlement.payableId()).isPresent()) {
            return;
        }
        CheckedCode code = CheckedCode.random();
        String number = String.format(Locale.ROOT, "R-%d-%07d", year, receipts.nextNumber());
        SignedReceipt signed = SignedReceipt.sign(contents.apply(number, code), keys);
        Receipt receipt = new Receipt(signed, code, payer, settlement);
        if (receipts.insertUnlessIssued(receipt)) {
            outbox.record(
                    new ReceiptIssued(
                            receipt.id(),
                            receipt.number(),
                            settlement.kind(),
                            settlement.payableKind(),
                            settlement.payableId(),
                            settlement.paymentId(),
                            receipt.entityNit(),
                            receipt.total(),
                            settlement.paidAt()),
                    actor);
        }
    }

    /** Banks tell seconds, and a receipt shows no more. */
    static OffsetDateTime inBogota(Instant moment) {
        return moment.truncatedTo(ChronoUnit.SECONDS).atZone(LegalTime.BOGOTA).toOffsetDateTime();
    }
}

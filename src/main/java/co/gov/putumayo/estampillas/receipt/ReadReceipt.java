package co.gov.putumayo.estampillas.receipt;

import co.gov.putumayo.estampillas.shared.problem.ErrorCode;
import co.gov.putumayo.estampillas.shared.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Shows a receipt to whoever knows its code and the end of the payer's document. */
@ApplicationScoped
class ReadReceipt {

    private final ReceiptRepository receipts;

    ReadReceipt(ReceiptRepository receipts) {
        this.receipts = receipts;
    }

    /**
     * @throws ProblemException 404, the same for an unknown code and for a wrong or missing check
     */
    ReceiptDocument read(String typedCode, String typedCheck) {
        String key = PayerCheck.lookupKey(typedCode);
        Optional<Receipt> found = receipts.findByCode(key);
        boolean known =
                PayerCheck.matches(key, typedCheck, found.map(Receipt::payerCheck).orElse(null));
        if (!known) {
            throw ProblemException.of(
                    ErrorCode.NOT_FOUND,
                    "Ningún recibo tiene ese código y ese documento del contribuyente.");
        }
        return CanonicalJson.read(found.orElseThrow().document());
    }
}

package co.gov.putumayo.estampillas.receipt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Lets another feature trust that somebody holds a receipt and knows its payer. */
@ApplicationScoped
public class OpenReceipt {

    private final ReadReceipt readReceipt;

    OpenReceipt(ReadReceipt readReceipt) {
        this.readReceipt = readReceipt;
    }

    /**
     * @param check last four characters of the payer's document, as typed
     * @throws co.gov.putumayo.estampillas.shared.problem.ProblemException 404 unknown code or wrong
     *     check, 429 after too many of these
     */
    @Transactional
    public ReceiptView open(String typedCode, String check) {
        return Receipts.view(readReceipt.open(typedCode, check));
    }
}

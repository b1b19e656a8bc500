package co.gov.putumayo.estampillas.receipt;

import co.gov.putumayo.estampillas.shared.CheckedCode;
import co.gov.putumayo.estampillas.shared.limit.GuessGuard;
import co.gov.putumayo.estampillas.shared.problem.ErrorCode;
import co.gov.putumayo.estampillas.shared.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Shows a receipt to whoever knows its code and the end of the payer's document. */
@ApplicationScoped
class ReadReceipt {

    private final ReceiptRepository receipts;
    private final GuessGuard guesses;

    ReadReceipt(ReceiptRepository receipts, GuessGuard guesses) {
        this.receipts = receipts;
        this.guesses = guesses;
    }

    /**
     * @throws ProblemException 404, the same for an unknown code and for a wrong or missing check;
     *     429 after too many of these
     */
    SignedReceipt read(String typedCode, String typedCheck) {
        return open(typedCode, typedCheck).signed();
    }

    /** As {@link #read}, with what is stored beside. */
    Receipt open(String typedCode, String typedCheck) {
        return guesses.check(
                        CheckedCode.parse(typedCode).map(CheckedCode::compact),
                        () -> find(typedCode, typedCheck))
                .orElseThrow(
                        () ->
                                ProblemException.of(
                                        ErrorCode.NOT_FOUND,
                                        "Ningún recibo tiene ese código y ese documento"
                                                + " del contribuyente."));
    }

    private Optional<Receipt> find(String typedCode, String typedCheck) {
        String key = PayerCheck.lookupKey(typedCode);
        Optional<Receipt> found = receipts.findByCode(key);
        boolean known =
                PayerCheck.matches(key, typedCheck, found.map(Receipt::payerCheck).orElse(null));
        return known ? found : Optional.empty();
    }
}

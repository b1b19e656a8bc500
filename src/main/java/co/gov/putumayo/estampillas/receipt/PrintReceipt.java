package co.gov.putumayo.estampillas.receipt;

import co.gov.putumayo.estampillas.shared.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** The receipt as PDF, for those who may have it. */
@ApplicationScoped
public class PrintReceipt {

    private final ReadReceipt readReceipt;
    private final ReceiptRepository receipts;
    private final ReceiptPdf pdf;

    PrintReceipt(ReadReceipt readReceipt, ReceiptRepository receipts, ReceiptPdf pdf) {
        this.readReceipt = readReceipt;
        this.receipts = receipts;
        this.pdf = pdf;
    }

    /** A printed receipt. */
    public record Printed(String number, byte[] pdf) {}

    /**
     * @throws ProblemException 404, the same for an unknown code and for a wrong or missing check;
     *     429 after too many of these
     */
    public Printed print(String typedCode, String typedCheck) {
        return printed(readReceipt.read(typedCode, typedCheck));
    }

    /** For the payer itself, whom the caller knows. */
    @Transactional
    public Printed printForPayer(UUID receiptId) {
        return printed(receipts.findById(receiptId).signed());
    }

    private Printed printed(SignedReceipt receipt) {
        return new Printed(receipt.document().number(), pdf.render(receipt));
    }
}

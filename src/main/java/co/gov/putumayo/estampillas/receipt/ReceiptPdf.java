package co.gov.putumayo.estampillas.receipt;

import co.gov.putumayo.estampillas.shared.pdf.PdfPrinter;
import co.gov.putumayo.estampillas.shared.pdf.QrCode;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;

/**
 * Draws a receipt as a tagged PDF that prints well in black and white. The same receipt gives the
 * same bytes.
 */
@Singleton
class ReceiptPdf {

    private final PdfPrinter printer;

    ReceiptPdf(PdfPrinter printer) {
        this.printer = printer;
    }

    @CheckedTemplate(basePath = "")
    static class Templates {
        static native TemplateInstance receipt(ReceiptPage page);
    }

    byte[] render(SignedReceipt receipt) {
        ReceiptPage page = new ReceiptPage(receipt.document(), QrCode.of(receipt.qrText()));
        return printer.print(
                Templates.receipt(page).render(),
                page.receipt().issuedAt().toZonedDateTime(),
                receipt.documentHash());
    }
}

package co.gov.putumayo.estampillas.verification.batch;

import co.gov.putumayo.estampillas.shared.pdf.PdfPrinter;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;

/** Draws a signed summary for the contract file; the same summary gives the same bytes. */
@Singleton
class SummaryPdf {

    private final PdfPrinter printer;

    SummaryPdf(PdfPrinter printer) {
        this.printer = printer;
    }

    @CheckedTemplate(basePath = "")
    static class Templates {
        static native TemplateInstance verificationSummary(SummaryPage page);
    }

    byte[] render(SignedSummary signed) {
        SummaryPage page = new SummaryPage(signed);
        return printer.print(
                Templates.verificationSummary(page).render(),
                page.finished().toZonedDateTime(),
                signed.hash());
    }
}

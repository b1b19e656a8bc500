package co.gov.putumayo.estampillas.receipt;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Draws a receipt as a tagged PDF that prints well in black and white. */
@Singleton
class ReceiptPdf {

    private static final String FONTS = "net/sf/jasperreports/fonts/dejavu/";
    private static final int NORMAL = 400;
    private static final int BOLD = 700;

    /** Characters that XML 1.0 cannot hold, should a description carry any. */
    private static final Pattern NOT_XML =
            Pattern.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private final byte[] sans = font("DejaVuSansCondensed.ttf");
    private final byte[] sansBold = font("DejaVuSansCondensed-Bold.ttf");
    private final byte[] monoBold = font("DejaVuSansMono-Bold.ttf");

    ReceiptPdf() {
        XRLog.setLoggerImpl(new PdfLog());
    }

    @CheckedTemplate(basePath = "")
    static class Templates {
        static native TemplateInstance receipt(ReceiptPage page);
    }

    byte[] render(ReceiptDocument receipt) {
        ReceiptPage page = new ReceiptPage(receipt, QrCode.dataUri(receipt.verificationUrl()));
        String html = NOT_XML.matcher(Templates.receipt(page).render()).replaceAll(" ");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument();
                PdfBoxRenderer renderer =
                        builder(document, html).toStream(bytes).buildPdfRenderer()) {
            renderer.createPDF();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private PdfRendererBuilder builder(PDDocument document, String html) throws IOException {
        PDFont regular = load(document, sans);
        PDFont bold = load(document, sansBold);
        PDFont mono = load(document, monoBold);
        return new PdfRendererBuilder()
                .usePDDocument(document)
                .usePdfUaAccessibility(true)
                .useFont(new PDFontSupplier(regular), "sans", NORMAL, FontStyle.NORMAL, true)
                .useFont(new PDFontSupplier(bold), "sans", BOLD, FontStyle.NORMAL, true)
                .useFont(new PDFontSupplier(mono), "mono", BOLD, FontStyle.NORMAL, true)
                .withHtmlContent(html, null);
    }

    /** Without ligatures: a word copied from the PDF or read aloud keeps its letters. */
    private static PDFont load(PDDocument document, byte[] bytes) throws IOException {
        TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(bytes));
        font.setEnableGsub(false);
        return PDType0Font.load(document, font, true);
    }

    private static byte[] font(String file) {
        try (InputStream stream =
                Thread.currentThread().getContextClassLoader().getResourceAsStream(FONTS + file)) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

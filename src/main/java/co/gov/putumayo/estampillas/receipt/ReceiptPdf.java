package co.gov.putumayo.estampillas.receipt;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;

/** Draws a receipt as a tagged PDF that prints well in black and white. */
@ApplicationScoped
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

    @CheckedTemplate(basePath = "")
    static class Templates {
        static native TemplateInstance receipt(ReceiptPage page);
    }

    byte[] render(ReceiptDocument receipt) {
        ReceiptPage page = new ReceiptPage(receipt, QrCode.dataUri(receipt.verificationUrl()));
        String html = NOT_XML.matcher(Templates.receipt(page).render()).replaceAll(" ");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PdfBoxRenderer renderer = builder(html).toStream(bytes).buildPdfRenderer()) {
            renderer.createPDF();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private PdfRendererBuilder builder(String html) {
        return new PdfRendererBuilder()
                .usePdfUaAccessibility(true)
                .useFont(() -> stream(sans), "sans", NORMAL, FontStyle.NORMAL, true)
                .useFont(() -> stream(sansBold), "sans", BOLD, FontStyle.NORMAL, true)
                .useFont(() -> stream(monoBold), "mono", BOLD, FontStyle.NORMAL, true)
                .withHtmlContent(html, null);
    }

    private static InputStream stream(byte[] bytes) {
        return new ByteArrayInputStream(bytes);
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

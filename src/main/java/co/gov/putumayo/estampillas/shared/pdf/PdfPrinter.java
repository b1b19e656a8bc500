package co.gov.putumayo.estampillas.shared.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.ZonedDateTime;
import java.util.GregorianCalendar;
import java.util.regex.Pattern;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * Draws an XHTML page as a tagged PDF. The same page with the same time and hash gives the same
 * bytes, whenever it is drawn: whoever keeps a copy can compare. Fonts of the page: {@code sans},
 * {@code sans} bold and {@code mono} bold. See {@code templates/receipt.html} for a page that
 * works.
 */
@Singleton
public class PdfPrinter {

    private static final String FONTS = "net/sf/jasperreports/fonts/dejavu/";
    private static final int NORMAL = 400;
    private static final int BOLD = 700;
    private static final String PRODUCER = "Estampillas del Putumayo";

    private static final int HEXADECIMAL = 16;
    private static final int DIGITS_OF_A_LONG = 16;

    /** Characters that XML 1.0 cannot hold, should a description carry any. */
    private static final Pattern NOT_XML =
            Pattern.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private final byte[] sans = font("DejaVuSansCondensed.ttf");
    private final byte[] sansBold = font("DejaVuSansCondensed-Bold.ttf");
    private final byte[] monoBold = font("DejaVuSansMono-Bold.ttf");

    PdfPrinter() {
        XRLog.setLoggerImpl(new PdfLog());
    }

    /**
     * @param xhtml the whole page; characters that XML cannot hold become spaces
     * @param created stands in the document as its time of creation
     * @param contentHash hexadecimal hash of what the page shows, at least 16 digits: stands where
     *     the library would put the time of drawing
     */
    public byte[] print(String xhtml, ZonedDateTime created, String contentHash) {
        String html = NOT_XML.matcher(xhtml).replaceAll(" ");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument();
                PdfBoxRenderer renderer = builder(document, html).buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            document.getDocumentInformation().setCreationDate(GregorianCalendar.from(created));
            document.setDocumentId(
                    Long.parseUnsignedLong(
                            contentHash.substring(0, DIGITS_OF_A_LONG), HEXADECIMAL));
            document.save(bytes);
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
                .withProducer(PRODUCER)
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

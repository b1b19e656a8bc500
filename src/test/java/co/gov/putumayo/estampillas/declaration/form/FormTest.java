package co.gov.putumayo.estampillas.declaration.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import co.gov.putumayo.estampillas.support.Filer;
import co.gov.putumayo.estampillas.support.FreshDeclarants;
import co.gov.putumayo.estampillas.support.TestClock;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The form on paper. */
@QuarkusTest
class FormTest {

    private static final int DPI = 150;

    @Inject FreshDeclarants fresh;
    @Inject TestClock clock;

    private Filer filer;

    @BeforeEach
    void tenthOfFebruary() {
        clock.set(Instant.parse("2026-02-10T15:00:00Z"));
        filer = Filer.registered(fresh, "2026-01-01", true);
        filer.withholds(1_000_000_000, "2026-01-15");
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void showsNumberBoxesSignaturesAndAcknowledgement() throws IOException {
        String id = filed();

        String text = text(form(id));

        assertThat(text)
                .contains(
                        filer.read(id).<String>path("number"),
                        "Declaración mensual de estampillas",
                        "enero de 2026",
                        "Estampilla Pro-Cultura",
                        "$ 5.000.000",
                        "$ 20.000.000",
                        "Aurora de la Cruz",
                        "Benito Juajibioy",
                        "Tarjeta profesional 45821-T",
                        "SHA-256 " + filer.read(id).<String>path("contentSha256"),
                        "10 de febrero de 2026, 10:00:0",
                        "hora oficial colombiana",
                        "art. 418");
    }

    @Test
    void codeTellsWhatThePaperSays() throws Exception {
        String id = filed();

        try (PDDocument document = Loader.loadPDF(form(id).asByteArray())) {
            int last = document.getNumberOfPages() - 1;
            var page = new PDFRenderer(document).renderImageWithDPI(last, DPI);
            int[] pixels =
                    page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
            var source = new RGBLuminanceSource(page.getWidth(), page.getHeight(), pixels);
            String text =
                    new QRCodeReader()
                            .decode(
                                    new BinaryBitmap(new HybridBinarizer(source)),
                                    Map.of(DecodeHintType.TRY_HARDER, true))
                            .getText();
            assertThat(text)
                    .isEqualTo(
                            String.join(
                                    "|",
                                    filer.read(id).path("number"),
                                    filer.nit(),
                                    "2026-01",
                                    "FILED",
                                    "20000000",
                                    filer.read(id).path("contentSha256")));
        }
    }

    @Test
    void sameDeclarationGivesTheSameBytes() {
        String id = filed();

        byte[] first = form(id).asByteArray();

        assertThat(form(id).asByteArray()).isEqualTo(first);
    }

    @Test
    void draftSaysThatItIsOne() throws IOException {
        String id = filer.drafts("2026-01");

        String text = text(form(id));

        assertThat(text).contains("Borrador", "Sin firmas", "Aún no se ha presentado");
    }

    private String filed() {
        String id = filer.drafts("2026-01");
        filer.signs(id).then().statusCode(200);
        filer.signsAsAccountant(id).then().statusCode(200);
        filer.files(id).then().statusCode(200);
        filer.paysAndBankApproves(id);
        return id;
    }

    private Response form(String id) {
        Response form = filer.declarant().get(Filer.PATH + "/{id}/form.pdf", id);
        form.then()
                .statusCode(200)
                .contentType("application/pdf")
                .header("Cache-Control", containsString("no-store"));
        return form;
    }

    private static String text(Response form) throws IOException {
        try (PDDocument document = Loader.loadPDF(form.asByteArray())) {
            return new PDFTextStripper().getText(document);
        }
    }
}

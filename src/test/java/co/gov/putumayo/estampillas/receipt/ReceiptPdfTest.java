package co.gov.putumayo.estampillas.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import co.gov.putumayo.estampillas.receipt.signature.ReceiptKeys;
import co.gov.putumayo.estampillas.support.TestClock;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the PDF of a receipt holds, for eyes, screen readers and phones. */
@QuarkusTest
class ReceiptPdfTest {

    private static final int PRINT_DPI = 150;

    @Inject ReceiptPdf pdf;
    @Inject ReceiptKeys keys;
    @Inject TestClock clock;

    @AfterEach
    void backToRealTime() {
        clock.reset();
    }

    @Test
    void namesAllThatTheStatuteAsksFor() throws Exception {
        ReceiptDocument receipt = SampleReceipts.withSevenLines();

        String text = textOf(render(receipt));

        assertThat(text)
                .contains("Departamento del Putumayo", "800094164-4", "Secretaría de Hacienda")
                .contains("Recibo oficial de pago de estampillas", "R-2026-0000001")
                .contains("Contrato n.º CO-2026-014", "placa huella & obras de drenaje <tramo 2>")
                .contains("Instituto Tecnológico del Putumayo, NIT 800247940-1")
                .contains("J. P. G., CC •••••789")
                .contains("16 de marzo de 2026, 23:21:33")
                .contains("BANCOLOMBIA", "3152487", "L-2026-0000001", "766-2018")
                .contains(receipt.code(), "https://estampillas.putumayo.gov.co/verificar")
                .contains("$ 111.000.000");
        assertThat(text)
                .contains("$ 1.000.000.000", "valor del contrato", "4,9 %", "$ 49.000.000")
                .contains("Ord. 766/2018, art. 336", "Estampilla Pro-Cultura");
        receipt.lines().forEach(line -> assertThat(text).contains(line.name()));
    }

    @Test
    void showsFeesInTheirUnit() throws Exception {
        String text = textOf(render(SampleReceipts.withFee()));

        assertThat(text).contains("2,59 UVT × 2", "$ 52.374", "$ 272.000");
    }

    @Test
    void fitsSevenLinesOnOnePage() throws Exception {
        try (PDDocument document = Loader.loadPDF(render(SampleReceipts.withSevenLines()))) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
        }
    }

    @Test
    void goesOnToAnotherPageWhenTheDescriptionIsLong() throws Exception {
        String description = "Suministro de víveres para los hogares del adulto mayor. ".repeat(80);

        String text = textOf(render(SampleReceipts.describedAs(description)));

        assertThat(text).contains("Página 2 de 2").contains("Total pagado");
    }

    @Test
    void isTaggedAndHasTitleAndLanguage() throws Exception {
        try (PDDocument document = Loader.loadPDF(render(SampleReceipts.withSevenLines()))) {
            var catalog = document.getDocumentCatalog();

            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getStructureTreeRoot()).isNotNull();
            assertThat(catalog.getLanguage()).isEqualTo("es-CO");
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(document.getDocumentInformation().getTitle())
                    .isEqualTo("Recibo oficial de pago de estampillas R-2026-0000001");
        }
    }

    @Test
    void isReadAloudInTheOrderItIsSeen() throws Exception {
        ReceiptDocument receipt = SampleReceipts.withSevenLines();
        try (PDDocument document = Loader.loadPDF(render(receipt))) {

            List<PDStructureElement> elements =
                    elementsUnder(document.getDocumentCatalog().getStructureTreeRoot()).toList();

            assertThat(elements.stream().map(PDStructureElement::getStructureType))
                    .filteredOn(List.of("H1", "H2", "Table", "Figure", "L")::contains)
                    .containsExactly(
                            "H1", "H2", "Table", "H2", "Table", "H2", "Table", "Figure", "H2", "L");
            assertThat(elements.stream().map(PDStructureElement::getAlternateDescription))
                    .contains("Código QR que lleva a " + receipt.verificationUrl());
        }
    }

    @Test
    void embedsItsFonts() throws Exception {
        try (PDDocument document = Loader.loadPDF(render(SampleReceipts.withSevenLines()))) {
            var resources = document.getPage(0).getResources();

            for (var name : resources.getFontNames()) {
                assertThat(resources.getFont(name).isEmbedded()).isTrue();
            }
        }
    }

    /** A number as long as an act may have, in letters that take two bytes each. */
    static Stream<String> actNumbers() {
        return Stream.of("CO-2026-014", "SGTO-CPS-".repeat(6) + "2026", "Ñ".repeat(60));
    }

    @ParameterizedTest
    @MethodSource("actNumbers")
    void leadsPhonesToItsVerification(String actNumber) throws Exception {
        SignedReceipt receipt = SignedReceipt.sign(SampleReceipts.ofAct(actNumber), keys);

        String scanned = scan(pdf.render(receipt));

        assertThat(scanned)
                .isEqualTo(receipt.qrText())
                .startsWith(receipt.document().verificationUrl() + "#");
    }

    @Test
    void hasTheSameBytesWheneverItIsDrawn() {
        SignedReceipt receipt = SignedReceipt.sign(SampleReceipts.withSevenLines(), keys);
        byte[] first = pdf.render(receipt);
        clock.advance(Duration.ofDays(400));

        byte[] second = pdf.render(receipt);

        assertThat(second).isEqualTo(first);
    }

    @Test
    void isDatedWhenTheReceiptWasIssued() throws Exception {
        try (PDDocument document = Loader.loadPDF(render(SampleReceipts.withSevenLines()))) {
            var information = document.getDocumentInformation();

            assertThat(information.getCreationDate().toInstant()).isEqualTo("2026-03-17T04:21:35Z");
            assertThat(information.getProducer()).isEqualTo("Estampillas del Putumayo");
        }
    }

    @Test
    void survivesCharactersThatXmlCannotHold() throws Exception {
        ReceiptDocument receipt =
                SampleReceipts.describedAs("Puente\u0000 \uFFFF\uD800 \u0007 fin");

        String text = textOf(render(receipt));

        assertThat(text).contains("Puente").contains("fin");
    }

    private byte[] render(ReceiptDocument receipt) {
        return pdf.render(SignedReceipt.sign(receipt, keys));
    }

    private static Stream<PDStructureElement> elementsUnder(PDStructureNode node) {
        return node.getKids().stream()
                .filter(PDStructureElement.class::isInstance)
                .map(PDStructureElement.class::cast)
                .flatMap(element -> Stream.concat(Stream.of(element), elementsUnder(element)));
    }

    private static String textOf(byte[] bytes) throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            // Lines that were broken to fit are whole again.
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private static String scan(byte[] bytes) throws Exception {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            BufferedImage page =
                    new PDFRenderer(document).renderImageWithDPI(0, PRINT_DPI, ImageType.RGB);
            int[] pixels =
                    page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
            var source = new RGBLuminanceSource(page.getWidth(), page.getHeight(), pixels);
            return new QRCodeReader()
                    .decode(
                            new BinaryBitmap(new HybridBinarizer(source)),
                            Map.of(DecodeHintType.TRY_HARDER, true))
                    .getText();
        }
    }
}

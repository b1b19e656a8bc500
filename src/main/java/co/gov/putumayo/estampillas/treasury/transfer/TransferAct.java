package co.gov.putumayo.estampillas.treasury.transfer;

import co.gov.putumayo.estampillas.shared.Decimals;
import co.gov.putumayo.estampillas.shared.LegalTime;
import co.gov.putumayo.estampillas.shared.pdf.PdfPrinter;
import co.gov.putumayo.estampillas.treasury.distribution.Fund;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * Draws the act of a transfer as a PDF; the same transfer in the same state gives the same bytes.
 */
@Singleton
class TransferAct {

    private final PdfPrinter printer;

    TransferAct(PdfPrinter printer) {
        this.printer = printer;
    }

    @CheckedTemplate(basePath = "")
    static class Templates {
        static native TemplateInstance transferAct(Page page);
    }

    /** What the page shows. */
    public record Page(
            String number,
            Fund fund,
            String amount,
            TransferView transfer,
            List<Row> rows,
            long fromEntry,
            long toEntry) {}

    /** What one stamp gives. */
    public record Row(String stamp, String amount) {}

    byte[] render(TransferBatch batch, Fund fund, Map<String, BigDecimal> byLevy) {
        Page page =
                new Page(
                        batch.id().toString(),
                        fund,
                        Decimals.pesos(batch.amount()),
                        TransferView.of(batch, batch.collectedTo(), LegalTime.BOGOTA),
                        byLevy.entrySet().stream()
                                .map(e -> new Row(e.getKey(), Decimals.pesos(e.getValue())))
                                .toList(),
                        batch.afterSequence() + 1,
                        batch.throughSequence());
        String xhtml = Templates.transferAct(page).render();
        return printer.print(xhtml, batch.approvedAt().atZone(LegalTime.BOGOTA), sha256(xhtml));
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256")
                                    .digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

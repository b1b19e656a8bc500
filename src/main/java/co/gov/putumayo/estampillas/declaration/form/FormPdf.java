package co.gov.putumayo.estampillas.declaration.form;

import co.gov.putumayo.estampillas.declaration.view.DeclarationView;
import co.gov.putumayo.estampillas.shared.pdf.PdfPrinter;
import co.gov.putumayo.estampillas.shared.pdf.QrCode;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;

/** Draws a declaration as a tagged PDF; the same declaration gives the same bytes. */
@Singleton
public class FormPdf {

    private final PdfPrinter printer;

    FormPdf(PdfPrinter printer) {
        this.printer = printer;
    }

    @CheckedTemplate(basePath = "")
    static class Templates {
        static native TemplateInstance declaration(FormPage page);
    }

    public byte[] render(DeclarationView view) {
        FormPage page = new FormPage(view, view.number(), QrCode.of(qrText(view)));
        String html = Templates.declaration(page).render();
        return printer.print(html, view.createdAt().toZonedDateTime(), sha256(html));
    }

    /** What tells this paper from another: whoever holds both compares. */
    private static String qrText(DeclarationView view) {
        return String.join(
                "|",
                view.number(),
                view.entity().nit(),
                view.period(),
                view.state().name(),
                String.valueOf(view.tax()),
                Objects.toString(view.contentSha256(), "SIN FIRMA"));
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

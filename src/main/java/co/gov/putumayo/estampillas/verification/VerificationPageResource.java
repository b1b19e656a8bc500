package co.gov.putumayo.estampillas.verification;

import co.gov.putumayo.estampillas.shared.CheckedCode;
import co.gov.putumayo.estampillas.shared.limit.LimitGroup;
import co.gov.putumayo.estampillas.shared.limit.Limited;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Where the QR code of a receipt leads: pages for people, that need no script. */
@Path("/verificar")
@Produces(MediaType.TEXT_HTML)
class VerificationPageResource {

    private static final String PAGES = "/verificar/";
    private static final String OFFLINE = "offline";

    private final VerifyReceipt verifyReceipt;

    VerificationPageResource(VerifyReceipt verifyReceipt) {
        this.verifyReceipt = verifyReceipt;
    }

    /** Templates in {@code templates/VerificationPageResource}. */
    @CheckedTemplate
    static class Templates {
        static native TemplateInstance ask(String typed, boolean mistyped);

        static native TemplateInstance receipt(String code);

        static native TemplateInstance verdict(String code, VerdictPage page);
    }

    /** Asks for the code, for whoever has no camera. */
    @GET
    @Operation(hidden = true)
    public Response ask(@QueryParam("codigo") String typed) {
        Optional<CheckedCode> code = CheckedCode.parse(typed);
        return code.isPresent()
                ? Response.seeOther(URI.create(PAGES + code.get().display())).build()
                : page(Templates.ask(typed == null ? "" : typed, typed != null));
    }

    /** Says the same of every code that is well written: it does not look for the receipt. */
    @GET
    @Path("/{code}")
    @Operation(hidden = true)
    public Response receipt(@PathParam("code") String typed) {
        if (OFFLINE.equals(typed)) {
            return Response.seeOther(URI.create(PAGES + OFFLINE + "/")).build();
        }
        return CheckedCode.parse(typed)
                .map(code -> page(Templates.receipt(code.display())))
                .orElseGet(() -> page(Templates.ask(typed, true)));
    }

    @POST
    @Path("/{code}")
    @Limited(LimitGroup.VERIFICATION)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response verify(@PathParam("code") String typed, @FormParam("documento") String check) {
        Optional<CheckedCode> code = CheckedCode.parse(typed);
        if (code.isEmpty()) {
            return page(Templates.ask(typed, true));
        }
        if (check == null || check.isBlank()) {
            return page(Templates.receipt(code.get().display()));
        }
        Verification verification =
                verifyReceipt.verify(new VerificationRequest(code.get().compact(), check));
        return page(Templates.verdict(code.get().display(), new VerdictPage(verification)));
    }

    private static Response page(TemplateInstance page) {
        return Response.ok(page.render()).header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }
}

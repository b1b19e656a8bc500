package co.gov.putumayo.estampillas.portal.check;

import co.gov.putumayo.estampillas.portal.Form;
import co.gov.putumayo.estampillas.portal.Frame;
import co.gov.putumayo.estampillas.portal.Visit;
import co.gov.putumayo.estampillas.receipt.PrintReceipt;
import co.gov.putumayo.estampillas.shared.CheckedCode;
import co.gov.putumayo.estampillas.shared.limit.LimitGroup;
import co.gov.putumayo.estampillas.shared.limit.Limited;
import co.gov.putumayo.estampillas.shared.problem.ErrorCode;
import co.gov.putumayo.estampillas.shared.problem.FieldError;
import co.gov.putumayo.estampillas.shared.problem.Violations;
import co.gov.putumayo.estampillas.verification.VerificationRequest;
import co.gov.putumayo.estampillas.verification.VerifyReceipt;
import co.gov.putumayo.estampillas.verification.mismatch.MismatchKind;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Checks a receipt. What is typed travels in the body: addresses are logged on the way. */
@Path(CheckPages.ROOT)
@Produces(MediaType.TEXT_HTML)
public class CheckPages {

    static final String ROOT = "/verificar";
    static final String CODE = "codigo";
    static final String CHECK = "documento";

    private static final String OFFLINE = "offline";

    private final Visit visit;
    private final VerifyReceipt verifyReceipt;
    private final PrintReceipt printReceipt;

    CheckPages(Visit visit, VerifyReceipt verifyReceipt, PrintReceipt printReceipt) {
        this.visit = visit;
        this.verifyReceipt = verifyReceipt;
        this.printReceipt = printReceipt;
    }

    @CheckedTemplate(basePath = "portal/check")
    static class Templates {
        static native TemplateInstance ask(Frame p, Form form, boolean scanned);

        static native TemplateInstance verdict(
                Frame p, VerdictPage page, Form form, List<MismatchKind> kinds);
    }

    /** For whoever has no camera. */
    @GET
    @Operation(hidden = true)
    public Response ask() {
        return visit.page(Templates.ask(visit.frame(), Form.empty(), false));
    }

    /** Says the same of every code that is well written: it does not look for the receipt. */
    @GET
    @Path("/{code}")
    @Operation(hidden = true)
    public Response scanned(@PathParam("code") String typed) {
        if (OFFLINE.equals(typed)) {
            return Response.seeOther(URI.create(ROOT + "/" + OFFLINE + "/")).build();
        }
        Optional<CheckedCode> code = CheckedCode.parse(typed);
        Form form = Form.of(Map.of(CODE, code.map(CheckedCode::display).orElse(typed)));
        return code.isPresent()
                ? visit.page(Templates.ask(visit.frame(), form, true))
                : again(form, faults(form));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Limited(LimitGroup.VERIFICATION)
    @Operation(hidden = true)
    public Response verify(MultivaluedMap<String, String> fields) {
        Form form = visit.posted(fields);
        List<FieldError> faults = faults(form);
        // Whoever only typed a code well is asked for the rest, not scolded twice.
        return faults.isEmpty() ? verdict(form) : again(form, faults);
    }

    /** The receipt itself, for whoever knows its two secrets. */
    @POST
    @Path("/recibo")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Limited(LimitGroup.RECEIPT)
    @Operation(hidden = true)
    public Response receipt(MultivaluedMap<String, String> fields) {
        Form form = visit.posted(fields);
        PrintReceipt.Printed printed =
                printReceipt.print(form.value(CODE), form.valueOrNull(CHECK));
        return Response.ok(printed.pdf())
                .type("application/pdf")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"recibo-" + printed.number() + ".pdf\"")
                .build();
    }

    private Response verdict(Form form) {
        Frame frame = visit.frame();
        VerdictPage page =
                new VerdictPage(
                        frame,
                        verifyReceipt.verify(
                                new VerificationRequest(form.value(CODE), form.value(CHECK))));
        return visit.page(Templates.verdict(frame, page, form, List.of(MismatchKind.values())));
    }

    private Response again(Form form, List<FieldError> faults) {
        Frame frame = visit.frame();
        return visit.page(
                ErrorCode.RULE_VIOLATION.status(),
                Templates.ask(frame, form.wrong(frame, faults), false));
    }

    private List<FieldError> faults(Form form) {
        Frame frame = visit.frame();
        Violations violations = new Violations();
        if (CheckedCode.parse(form.value(CODE)).isEmpty()) {
            violations.add("/" + CODE, "mistyped", frame.t("check.code.mistyped"));
        } else if (form.valueOrNull(CHECK) == null) {
            violations.add("/" + CHECK, "required", frame.t("check.last4.required"));
        }
        return violations.errors();
    }
}

package co.gov.putumayo.estampillas.portal.check;

import co.gov.putumayo.estampillas.portal.Form;
import co.gov.putumayo.estampillas.portal.Frame;
import co.gov.putumayo.estampillas.portal.Visit;
import co.gov.putumayo.estampillas.shared.limit.LimitGroup;
import co.gov.putumayo.estampillas.shared.limit.Limited;
import co.gov.putumayo.estampillas.shared.problem.ErrorCode;
import co.gov.putumayo.estampillas.shared.problem.ProblemException;
import co.gov.putumayo.estampillas.verification.mismatch.MismatchKind;
import co.gov.putumayo.estampillas.verification.mismatch.ReportMismatch;
import co.gov.putumayo.estampillas.verification.mismatch.ReportMismatch.Report;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** "The paper says something else": told to Rentas. */
@Path(ReportPages.ROOT)
@Produces(MediaType.TEXT_HTML)
public class ReportPages {

    static final String ROOT = CheckPages.ROOT + "/reporte";

    private final Visit visit;
    private final ReportMismatch reportMismatch;

    ReportPages(Visit visit, ReportMismatch reportMismatch) {
        this.visit = visit;
        this.reportMismatch = reportMismatch;
    }

    @CheckedTemplate(basePath = "portal/check")
    static class Templates {
        static native TemplateInstance report(Frame p, Form form, List<MismatchKind> kinds);

        static native TemplateInstance reported(Frame p);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Limited(LimitGroup.VERIFICATION)
    @Operation(hidden = true)
    public Response report(MultivaluedMap<String, String> fields) {
        Form form = visit.posted(fields);
        try {
            reportMismatch.report(
                    new Report(
                            form.valueOrNull("key"),
                            form.value(CheckPages.CODE),
                            form.value(CheckPages.CHECK),
                            form.valueOrNull("kind"),
                            form.valueOrNull("text")));
        } catch (ProblemException e) {
            if (e.code() != ErrorCode.RULE_VIOLATION) {
                throw e;
            }
            Frame frame = visit.frame();
            return visit.page(
                    e.code().status(),
                    Templates.report(
                            frame, form.wrong(frame, e.errors()), List.of(MismatchKind.values())));
        }
        return visit.goTo(ROOT);
    }

    @GET
    @Operation(hidden = true)
    public Response reported() {
        return visit.page(Templates.reported(visit.frame()));
    }
}

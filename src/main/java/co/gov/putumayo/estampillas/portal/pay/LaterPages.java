package co.gov.putumayo.estampillas.portal.pay;

import co.gov.putumayo.estampillas.liquidation.ReadLiquidation;
import co.gov.putumayo.estampillas.portal.Form;
import co.gov.putumayo.estampillas.portal.Frame;
import co.gov.putumayo.estampillas.portal.Journey;
import co.gov.putumayo.estampillas.portal.Visit;
import co.gov.putumayo.estampillas.shared.limit.LimitGroup;
import co.gov.putumayo.estampillas.shared.limit.Limited;
import co.gov.putumayo.estampillas.shared.problem.ErrorCode;
import co.gov.putumayo.estampillas.shared.problem.FieldError;
import co.gov.putumayo.estampillas.shared.problem.ProblemException;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** For whoever has a number and its access code already, and for links that were shared. */
@Path(PayPaths.ROOT)
@Produces(MediaType.TEXT_HTML)
public class LaterPages {

    private final Visit visit;
    private final ReadLiquidation liquidations;

    LaterPages(Visit visit, ReadLiquidation liquidations) {
        this.visit = visit;
        this.liquidations = liquidations;
    }

    @CheckedTemplate(basePath = "portal/pay")
    static class Templates {
        static native TemplateInstance later(Frame p, Form form);
    }

    @GET
    @Path("/" + PayPaths.LATER)
    @Operation(hidden = true)
    public Response ask() {
        return visit.page(Templates.later(visit.frame(), Form.empty()));
    }

    /** Says the same of every number: whether it exists, only its code tells. */
    @GET
    @Path("/{number:[Ll]-[0-9]{4}-[0-9]{7,12}}")
    @Operation(hidden = true)
    public Response askCode(@PathParam("number") String number) {
        String upper = number.toUpperCase(Locale.ROOT);
        return visit.page(Templates.later(visit.frame(), Form.of(Map.of("number", upper))));
    }

    @POST
    @Path("/" + PayPaths.LATER)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Limited(LimitGroup.LIQUIDATION_ACCESS)
    @Operation(hidden = true)
    public Response open(MultivaluedMap<String, String> fields) {
        Form form = visit.posted(fields);
        String number = form.value("number").toUpperCase(Locale.ROOT);
        String code = form.value("accessCode");
        try {
            liquidations.read(number, code);
        } catch (ProblemException e) {
            if (e.code() != ErrorCode.NOT_FOUND) {
                throw e;
            }
            FieldError fault = new FieldError("/accessCode", "not-found", e.detail(), null);
            Form shown = Form.of(Map.of("number", form.value("number")));
            Frame frame = visit.frame();
            return visit.page(
                    ErrorCode.RULE_VIOLATION.status(),
                    Templates.later(frame, shown.wrong(frame, List.of(fault))));
        }
        visit.keep(Journey.of(number, code));
        return visit.goTo(PayPaths.to(PayPaths.BANK));
    }
}

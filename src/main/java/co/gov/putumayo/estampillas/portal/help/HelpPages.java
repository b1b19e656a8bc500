package co.gov.putumayo.estampillas.portal.help;

import co.gov.putumayo.estampillas.portal.Frame;
import co.gov.putumayo.estampillas.portal.Visit;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Pages that only explain. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
public class HelpPages {

    private final Visit visit;

    HelpPages(Visit visit) {
        this.visit = visit;
    }

    @CheckedTemplate(basePath = "portal/help")
    static class Templates {
        static native TemplateInstance index(Frame p);

        static native TemplateInstance pay(Frame p);

        static native TemplateInstance check(Frame p);

        static native TemplateInstance declare(Frame p);

        static native TemplateInstance privacy(Frame p);

        static native TemplateInstance accessibility(Frame p);
    }

    @GET
    @Path("ayuda")
    @Operation(hidden = true)
    public Response index() {
        return visit.page(Templates.index(visit.frame()));
    }

    @GET
    @Path("ayuda/pagar")
    @Operation(hidden = true)
    public Response pay() {
        return visit.page(Templates.pay(visit.frame()));
    }

    @GET
    @Path("ayuda/verificar")
    @Operation(hidden = true)
    public Response check() {
        return visit.page(Templates.check(visit.frame()));
    }

    @GET
    @Path("ayuda/declarar")
    @Operation(hidden = true)
    public Response declare() {
        return visit.page(Templates.declare(visit.frame()));
    }

    @GET
    @Path("ayuda/privacidad")
    @Operation(hidden = true)
    public Response privacy() {
        return visit.page(Templates.privacy(visit.frame()));
    }

    @GET
    @Path("accesibilidad")
    @Operation(hidden = true)
    public Response accessibility() {
        return visit.page(Templates.accessibility(visit.frame()));
    }
}

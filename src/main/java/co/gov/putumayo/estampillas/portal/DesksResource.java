package co.gov.putumayo.estampillas.portal;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** First page of whoever signs in: its desks. */
@Path(Desks.ROOT)
@Produces(MediaType.TEXT_HTML)
@Authenticated
public class DesksResource {

    private final Visit visit;

    DesksResource(Visit visit) {
        this.visit = visit;
    }

    @CheckedTemplate(basePath = "portal")
    static class Templates {
        static native TemplateInstance desks(Frame p);
    }

    @GET
    @Operation(hidden = true)
    public Response desks() {
        return visit.page(Templates.desks(visit.frame()));
    }
}

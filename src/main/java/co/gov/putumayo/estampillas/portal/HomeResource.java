package co.gov.putumayo.estampillas.portal;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The front page and the switch of language. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
public class HomeResource {

    /** A page of ours: no scheme, no host, nothing that a browser takes for one. */
    private static final Pattern OWN_PAGE = Pattern.compile("/|(/[A-Za-z0-9._-]+)+/?");

    private final Visit visit;

    HomeResource(Visit visit) {
        this.visit = visit;
    }

    @CheckedTemplate(basePath = "portal")
    static class Templates {
        static native TemplateInstance home(Frame p);
    }

    @GET
    @Operation(hidden = true)
    public Response home() {
        return visit.page(Templates.home(visit.frame()));
    }

    /** Changes nothing but the words of the pages, so a link may do it. */
    @GET
    @Path("idioma/{language}")
    @Operation(hidden = true)
    public Response speak(@PathParam("language") String code, @QueryParam("vuelve") String page) {
        String path = page != null && OWN_PAGE.matcher(page).matches() ? page : "/";
        return visit.speak(Language.of(code).orElse(Language.ES), path);
    }
}

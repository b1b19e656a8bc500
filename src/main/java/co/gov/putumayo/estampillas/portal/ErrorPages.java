package co.gov.putumayo.estampillas.portal;

import co.gov.putumayo.estampillas.shared.problem.Problem;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** People get a page where programs get a problem document. */
@Singleton
public class ErrorPages {

    private static final Pattern OF_PEOPLE =
            Pattern.compile("/?(pagar|verificar|ayuda|accesibilidad|idioma|escritorio)(/.*)?");

    private static final Pattern OF_PROGRAMS =
            Pattern.compile("/?(api|q|sandbox/transactions|\\.well-known)(/.*)?");

    private final Instance<Visit> visit;

    ErrorPages(Instance<Visit> visit) {
        this.visit = visit;
    }

    @CheckedTemplate(basePath = "portal")
    static class Templates {
        static native TemplateInstance problem(Frame p, Problem problem);
    }

    @ServerResponseFilter
    void show(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof Problem problem && wantsPage(request)) {
            response.setEntity(
                    Templates.problem(visit.get().frame(), problem).render(),
                    null,
                    MediaType.valueOf("text/html;charset=UTF-8"));
        }
    }

    /** On our pages always; elsewhere browsers say that they read HTML. */
    private static boolean wantsPage(ContainerRequestContext request) {
        String path = request.getUriInfo().getPath();
        String accept = request.getHeaderString(HttpHeaders.ACCEPT);
        return OF_PEOPLE.matcher(path).matches()
                || (accept != null
                        && accept.contains(MediaType.TEXT_HTML)
                        && !OF_PROGRAMS.matcher(path).matches());
    }
}

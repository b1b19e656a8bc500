package co.gov.putumayo.estampillas.portal;

import co.gov.putumayo.estampillas.shared.problem.ErrorCode;
import co.gov.putumayo.estampillas.shared.problem.Problem;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** People get a page where programs get a problem document. */
@Singleton
public class ErrorPages {

    private static final Pattern OF_PEOPLE =
            Pattern.compile("/?(pagar|verificar|ayuda|accesibilidad|idioma|escritorio)(/.*)?");

    private static final Pattern OF_PROGRAMS =
            Pattern.compile("/?(api|q|sandbox/transactions|\\.well-known)(/.*)?");

    private static final Pattern OF_DESKS = Pattern.compile(Desks.ROOT + "(/.*)");

    private static final int NOBODY = ErrorCode.AUTHENTICATION_REQUIRED.status();
    private static final int NO_SUCH_METHOD = ErrorCode.METHOD_NOT_ALLOWED.status();

    private final Instance<Visit> visit;

    ErrorPages(Instance<Visit> visit) {
        this.visit = visit;
    }

    @CheckedTemplate(basePath = "portal")
    static class Templates {
        /**
         * @param english title in English, null when it stays in Spanish
         */
        static native TemplateInstance problem(Frame p, Problem problem, String english);

        static native TemplateInstance signedOut(Frame p);
    }

    @ServerResponseFilter
    void show(ContainerRequestContext request, ContainerResponseContext response) {
        if (!(response.getEntity() instanceof Problem problem) || !wantsPage(request)) {
            return;
        }
        String path = request.getUriInfo().getPath();
        boolean atDesk = OF_DESKS.matcher(path).matches();
        if (atDesk
                && problem.status() == NO_SUCH_METHOD
                && request.getMethod().equals(HttpMethod.GET)) {
            // A form was posted here; whoever comes by address goes on to the form's page.
            response.setStatus(Response.Status.SEE_OTHER.getStatusCode());
            response.getHeaders().putSingle(HttpHeaders.LOCATION, path.replaceFirst("/[^/]*$", ""));
            response.setEntity(null);
            return;
        }
        Frame frame = visit.get().frame();
        boolean signedOut = atDesk && problem.status() == NOBODY;
        TemplateInstance page =
                signedOut
                        ? Templates.signedOut(frame)
                        : Templates.problem(
                                frame, problem, frame.tOr("error.problem." + problem.code(), null));
        response.setEntity(page.render(), null, MediaType.valueOf("text/html;charset=UTF-8"));
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

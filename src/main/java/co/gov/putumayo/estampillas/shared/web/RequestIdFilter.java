package co.gov.putumayo.estampillas.shared.web;

import co.gov.putumayo.estampillas.shared.Ids;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Gives every request an identifier: the client's own {@code X-Request-Id} when it is harmless to
 * log, a new one otherwise. Set before anything else runs, so that answers of the framework carry
 * it too.
 */
@ApplicationScoped
public class RequestIdFilter {

    public static final String HEADER = "X-Request-Id";

    private static final String MDC_KEY = "requestId";
    private static final int BEFORE_EVERYTHING = 1000;
    private static final Pattern HARMLESS = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    @Inject RequestId requestId;

    void register(@Observes Filters filters) {
        filters.register(this::identify, BEFORE_EVERYTHING);
    }

    private void identify(RoutingContext context) {
        String asked = context.request().getHeader(HEADER);
        String id =
                asked != null && HARMLESS.matcher(asked).matches() ? asked : Ids.next().toString();
        context.put(MDC_KEY, id);
        context.response().putHeader(HEADER, id);
        MDC.put(MDC_KEY, id);
        context.next();
    }

    /** The identifier of a request that has not reached any endpoint. */
    public static String idOf(RoutingContext context) {
        return context.get(MDC_KEY);
    }

    @ServerRequestFilter(preMatching = true, priority = 0)
    void remember(ContainerRequestContext request, RoutingContext context) {
        String id = idOf(context);
        requestId.set(id);
        MDC.put(MDC_KEY, id);
    }
}

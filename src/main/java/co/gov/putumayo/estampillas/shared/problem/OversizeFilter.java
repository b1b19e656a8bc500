package co.gov.putumayo.estampillas.shared.problem;

import co.gov.putumayo.estampillas.shared.web.RequestIdFilter;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Refuses a body announced as larger than the limit with a problem document, before Quarkus would
 * with an empty answer.
 */
@ApplicationScoped
public class OversizeFilter {

    private static final int AFTER_REQUEST_ID = 999;

    private final long limit;
    private final ObjectMapper json;

    OversizeFilter(
            @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize limit,
            ObjectMapper json) {
        this.limit = limit.asLongValue();
        this.json = json;
    }

    void register(@Observes Filters filters) {
        filters.register(this::refuseOversize, AFTER_REQUEST_ID);
    }

    private void refuseOversize(RoutingContext context) {
        if (announcedLength(context.request()) <= limit) {
            context.next();
            return;
        }
        ProblemException problem = ProblemException.of(ErrorCode.PAYLOAD_TOO_LARGE);
        context.response()
                .setStatusCode(problem.code().status())
                .putHeader(HttpHeaders.CONTENT_TYPE, ProblemMappers.MEDIA_TYPE)
                // The rest of the body will not be read.
                .putHeader(HttpHeaders.CONNECTION, "close")
                .end(write(problem.toProblem(RequestIdFilter.idOf(context))));
    }

    private static long announcedLength(HttpServerRequest request) {
        try {
            return Long.parseLong(request.getHeader(HttpHeaders.CONTENT_LENGTH));
        } catch (NumberFormatException e) {
            return 0; // chunked: the server counts while it reads
        }
    }

    private String write(Problem problem) {
        try {
            return json.writeValueAsString(problem);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}

package co.gov.putumayo.estampillas.shared.problem;

import co.gov.putumayo.estampillas.shared.web.RequestIdFilter;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Refuses a body announced as larger than the limit of its path with a problem document, before
 * Quarkus would with an empty answer, and sets that limit for bodies that announce nothing.
 */
@ApplicationScoped
public class OversizeFilter {

    private static final int AFTER_REQUEST_ID = 999;

    /** After Quarkus has set the limit of all paths, which is that of the largest body. */
    private static final int AFTER_LARGEST_LIMIT = 1;

    /** Where Quarkus keeps the limit while it reads a body. */
    private static final String LIMIT_OF_REQUEST = VertxHttpRecorder.MAX_REQUEST_SIZE_KEY;

    private final long usualLimit;
    private final long leastLimit;
    private final List<LargeBody> largeBodies;
    private final ObjectMapper json;

    OversizeFilter(BodyLimits limits, ObjectMapper json) {
        this.usualLimit = limits.maxBodySize().asLongValue();
        this.largeBodies =
                limits.largeBodies().entrySet().stream()
                        .map(large -> LargeBody.of(large.getKey(), large.getValue()))
                        .toList();
        this.leastLimit =
                largeBodies.stream().mapToLong(LargeBody::limit).reduce(usualLimit, Math::min);
        this.json = json;
    }

    /** A limit with its pattern compiled. */
    private record LargeBody(Pattern path, long limit) {

        static LargeBody of(String path, MemorySize limit) {
            return new LargeBody(Pattern.compile(path.replace("*", "[^/]+")), limit.asLongValue());
        }
    }

    void register(@Observes Filters filters) {
        filters.register(this::refuseOversize, AFTER_REQUEST_ID);
        filters.register(this::limit, AFTER_LARGEST_LIMIT);
    }

    /** Of bodies that announce nothing; the server lets no other grow beyond its announcement. */
    private void limit(RoutingContext context) {
        if (context.get(LIMIT_OF_REQUEST) != null) {
            context.put(LIMIT_OF_REQUEST, limitOf(context.normalizedPath()));
        }
        context.next();
    }

    private void refuseOversize(RoutingContext context) {
        long length = announcedLength(context.request());
        if (length <= leastLimit || length <= limitOf(context.normalizedPath())) {
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

    /** Bytes that a body sent to this path may have. */
    private long limitOf(String path) {
        for (LargeBody large : largeBodies) {
            if (large.path().matcher(path).matches()) {
                return large.limit();
            }
        }
        return usualLimit;
    }

    private static long announcedLength(HttpServerRequest request) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        if (length == null) {
            return 0; // chunked: the server counts while it reads
        }
        try {
            return Long.parseLong(length);
        } catch (NumberFormatException e) {
            return 0;
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

package co.gov.putumayo.estampillas.shared.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.MediaType;
import java.io.ByteArrayInputStream;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Reads small JSON bodies before a worker thread takes the request. A worker that reads waits twice
 * for the event loop, for the body and for its end, which took an eighth of a verification; and a
 * client that sends slowly would hold a worker meanwhile.
 */
@Singleton
public class EarlyBody {

    private static final String KEY = EarlyBody.class.getName();

    /** After all filters that may refuse the request without its body. */
    private static final int LAST = 0;

    private static final int MAX_BYTES = 16_384;

    void register(@Observes Filters filters) {
        filters.register(EarlyBody::read, LAST);
    }

    private static void read(RoutingContext context) {
        if (isSmallJson(context.request())) {
            context.request()
                    .bodyHandler(
                            body -> {
                                context.put(KEY, body);
                                context.next();
                            })
                    .resume();
        } else {
            context.next();
        }
    }

    private static boolean isSmallJson(HttpServerRequest request) {
        String type = request.getHeader(HttpHeaders.CONTENT_TYPE);
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return type != null
                // A stream of HTTP/2 that has ended cannot be paused, as Quarkus then tries to.
                && request.version() != HttpVersion.HTTP_2
                && type.startsWith(MediaType.APPLICATION_JSON)
                && length != null
                && Long.parseLong(length) <= MAX_BYTES
                // Such a client sends nothing before the endpoint asks for it.
                && request.getHeader(HttpHeaders.EXPECT) == null;
    }

    @ServerRequestFilter(preMatching = true)
    void handOver(ContainerRequestContext request, RoutingContext context) {
        Buffer body = context.get(KEY);
        if (body != null) {
            request.setEntityStream(new ByteArrayInputStream(body.getBytes()));
        }
    }
}

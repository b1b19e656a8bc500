package co.gov.putumayo.estampillas.payment.gateway;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.quarkus.rest.client.reactive.QuarkusRestClientBuilder;
import io.smallrye.faulttolerance.api.Guard;
import io.vertx.core.http.HttpClientOptions;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.Response.Status.Family;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javax.net.ssl.SSLHandshakeException;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;
import org.eclipse.microprofile.faulttolerance.exceptions.TimeoutException;

/**
 * Calls to one gateway over HTTP. Tells apart what certainly was not sent ({@link
 * GatewayUnavailable}) from what may have been done ({@link GatewayUncertain}); answers are JSON or
 * no answers. All calls share a circuit breaker; only questions are repeated.
 */
public final class GatewayHttp {

    private static final int SERVER_ERROR = 500;

    /**
     * Apart from the service's own, which refuses what it does not know: gateways add fields. Keeps
     * decimals as they were written, and refuses repeated names, which two readers may read
     * differently.
     */
    private static final ObjectMapper JSON =
            JsonMapper.builder()
                    .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .nodeFactory(JsonNodeFactory.withExactBigDecimals(true))
                    .build();

    private final String gateway;
    private final CallLimits limits;
    private final Guard circuit;
    private final Guard retry;

    public GatewayHttp(String gateway, CallLimits limits) {
        this.gateway = gateway;
        this.limits = limits;
        this.circuit =
                Guard.create()
                        .withDescription(gateway)
                        .withCircuitBreaker()
                        .requestVolumeThreshold(limits.circuitVolume())
                        .delay(limits.circuitDelay().toMillis(), ChronoUnit.MILLIS)
                        .done()
                        .withTimeout()
                        .duration(limits.callTimeout().toMillis(), ChronoUnit.MILLIS)
                        .done()
                        .build();
        this.retry =
                Guard.create()
                        .withDescription(gateway + "-questions")
                        .withRetry()
                        .maxRetries(limits.retries())
                        .delay(limits.retryDelay().toMillis(), ChronoUnit.MILLIS)
                        .retryOn(GatewayException.class)
                        .abortOn(CircuitOpen.class)
                        .done()
                        .build();
    }

    /**
     * A JSON object that a gateway answered with.
     *
     * @param status of HTTP, below 500
     */
    public record Answer(int status, JsonNode body) {

        public boolean isSuccess() {
            return Family.familyOf(status) == Family.SUCCESSFUL;
        }

        /** 401 or 403: our credentials are wrong, which only people can put right. */
        public boolean isDenied() {
            return status == Status.UNAUTHORIZED.getStatusCode()
                    || status == Status.FORBIDDEN.getStatusCode();
        }

        /** The body may name the payer. */
        @Override
        public String toString() {
            return "Answer[" + status + "]";
        }
    }

    /** Not sent because the calls before failed. */
    private static final class CircuitOpen extends GatewayUnavailable {

        private static final long serialVersionUID = 1L;

        CircuitOpen(String message, Throwable cause) {
            super(message, cause);
        }
    }

    /** A client whose methods return {@link Response}. */
    public <T> T client(Class<T> api, URI base) {
        return client(api, base, limits.readTimeout());
    }

    /** Like {@link #client(Class, URI)} with its own limit of silence. */
    public <T> T client(Class<T> api, URI base, Duration readTimeout) {
        return QuarkusRestClientBuilder.newBuilder()
                .baseUri(base)
                .connectTimeout(limits.connectTimeout().toMillis(), TimeUnit.MILLISECONDS)
                .readTimeout(readTimeout.toMillis(), TimeUnit.MILLISECONDS)
                // A connection kept open may be closed by the other side just as a creation goes
                // out on it, and nobody would know whether it arrived.
                .httpClientOptions(new HttpClientOptions().setKeepAlive(false))
                // Refusals are answers to read, not exceptions.
                .disableDefaultMapper(true)
                .followRedirects(false)
                .build(api);
    }

    /**
     * Sends a request once.
     *
     * @throws GatewayUnavailable when it certainly was not sent
     * @throws GatewayUncertain when it may have been done: time limit, 5xx, an answer not JSON
     */
    public Answer send(Supplier<Response> request) {
        try {
            return circuit.get(() -> read(request), Answer.class);
        } catch (CircuitBreakerOpenException e) {
            throw new CircuitOpen(gateway + " failed too often", e);
        } catch (TimeoutException e) {
            throw new GatewayUncertain(gateway + " answers too slowly", e);
        }
    }

    /**
     * Sends a request that changes nothing, again if there is no answer.
     *
     * @throws GatewayException like {@link #send}, after the last try
     */
    public Answer ask(Supplier<Response> request) {
        return retry.get(() -> send(request), Answer.class);
    }

    private Answer read(Supplier<Response> request) {
        try (Response response = request.get()) {
            String body = response.hasEntity() ? response.readEntity(String.class) : "";
            if (response.getStatus() >= SERVER_ERROR) {
                throw new GatewayUncertain(gateway + " answers HTTP " + response.getStatus());
            }
            return new Answer(response.getStatus(), object(response.getStatus(), body));
        } catch (GatewayException e) {
            throw e;
        } catch (RuntimeException e) {
            if (neverSent(e)) {
                throw new GatewayUnavailable(gateway + " cannot be reached", e);
            }
            throw new GatewayUncertain(gateway + " gives no answer", e);
        }
    }

    private static boolean neverSent(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            // Also refused and timed out connections, which are ConnectExceptions.
            if (cause instanceof ConnectException
                    || cause instanceof UnknownHostException
                    || cause instanceof NoRouteToHostException
                    || cause instanceof SSLHandshakeException) {
                return true;
            }
        }
        return false;
    }

    private JsonNode object(int status, String text) {
        try {
            JsonNode body = JSON.readTree(text);
            if (body.isObject()) {
                return body;
            }
        } catch (JsonProcessingException e) {
            // Without the cause, whose message quotes the body.
            throw unreadable(status);
        }
        throw unreadable(status);
    }

    private GatewayUncertain unreadable(int status) {
        return new GatewayUncertain(gateway + " answers HTTP " + status + " without a JSON object");
    }

    /** Reads what a gateway wrote, as {@link #send} does. */
    public static JsonNode json(byte[] body) throws IOException {
        return JSON.readTree(body);
    }
}

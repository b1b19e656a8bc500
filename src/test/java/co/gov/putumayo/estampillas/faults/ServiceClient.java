package co.gov.putumayo.estampillas.faults;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Speaks to the service as payers, the sandbox bank and forgers do. Plain HTTP, because a dead
 * service is an answer here too, and because there are thousands of calls.
 */
public final class ServiceClient {

    public static final String BANK = "1007";

    private static final LocalDate CAUSED = LocalDate.of(2026, 3, 15);
    private static final String SANDBOX_SECRET = "sandbox";

    /** Longer than a loaded machine keeps anybody waiting: who gives up here counts as unserved. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final ObjectMapper json = new ObjectMapper();
    private final HttpClient http =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(PATIENCE)
                    .build();
    private final String base;

    ServiceClient(String base) {
        this.base = base;
    }

    public static ServiceClient at(URI base) {
        String url = base.toString();
        return new ServiceClient(url.endsWith("/") ? url.substring(0, url.length() - 1) : url);
    }

    /**
     * @param status 0 when no answer came
     */
    public record Answer(int status, JsonNode body, boolean problem, boolean retryAfter) {

        /**
         * @param cause why nothing came, told in place of a body
         */
        private static Answer none(HttpRequest request, Exception cause) {
            String what = request.method() + " " + request.uri().getPath() + ": " + cause;
            return new Answer(0, new TextNode(what), false, false);
        }

        /** Short, for the messages of failed assertions. */
        @Override
        public String toString() {
            return status + " " + (body.isTextual() ? body : body.path("code")).asText("");
        }

        public boolean ok() {
            return status >= 200 && status < 300;
        }

        /** Without an answer, or told to try again. */
        boolean worthRepeating() {
            return status == 0 || status == 503;
        }

        public String text(String field) {
            return body.path(field).asText(null);
        }

        /** Of the sandbox transaction, when the answer sends the payer to its bank. */
        public Optional<String> token() {
            return Optional.ofNullable(text("redirectUrl"))
                    .map(url -> url.substring(url.lastIndexOf('/') + 1));
        }
    }

    /** What a payer needs to pay. */
    public record Liquidation(String number, String accessCode, long total) {}

    public Answer liquidate(long contractValue, String idempotencyKey) {
        return liquidate(CAUSED, contractValue, idempotencyKey);
    }

    /**
     * @param date of the taxable event
     */
    public Answer liquidate(LocalDate date, long contractValue, String idempotencyKey) {
        Map<String, Object> request =
                Map.of(
                        "date",
                        date.toString(),
                        "entityNit",
                        "800094164",
                        "act",
                        Map.of(
                                "type", "contract",
                                "contractType", "public-works",
                                "value", contractValue,
                                "number", "CO-" + idempotencyKey,
                                "description", "Puente"),
                        "taxpayer",
                        Map.of(
                                "documentType", "NIT",
                                "document", "900123456-8",
                                "name", "Puentes del Sur S.A.S."));
        return post(
                "/api/v1/liquidations", write(request), Map.of("Idempotency-Key", idempotencyKey));
    }

    /** Makes one that must be made. */
    public Liquidation liquidation(long contractValue) {
        return read(liquidate(contractValue, UUID.randomUUID().toString()));
    }

    public static Liquidation read(Answer made) {
        if (made.status() != 201) {
            throw new AssertionError("No liquidation: " + made);
        }
        return new Liquidation(
                made.text("number"), made.text("accessCode"), made.body().path("total").asLong());
    }

    public Answer pay(Liquidation liquidation, String bank) {
        return pay(liquidation, bank, UUID.randomUUID().toString());
    }

    public Answer pay(Liquidation liquidation, String bank, String idempotencyKey) {
        Map<String, Object> choice =
                Map.of(
                        "bank",
                        bank,
                        "payerType",
                        "company",
                        "returnUrl",
                        "https://portal.example.gov.co/pagos");
        return post(
                "/api/v1/liquidations/" + liquidation.number() + "/payments",
                write(choice),
                Map.of("Access-Code", liquidation.accessCode(), "Idempotency-Key", idempotencyKey));
    }

    /** Has the sandbox bank decide. */
    public Answer decide(String token, String outcome) {
        return post(
                "/sandbox/transactions/" + token + "/decision",
                write(Map.of("outcome", outcome)),
                Map.of());
    }

    public Answer payment(String id) {
        return send(HttpRequest.newBuilder(uri("/api/v1/payments/" + id)).GET());
    }

    public Answer comeBack(String paymentId) {
        return send(HttpRequest.newBuilder(uri("/api/v1/payments/" + paymentId + "/return")).GET());
    }

    public Answer receipt(String code) {
        return send(HttpRequest.newBuilder(uri("/api/v1/receipts/" + code)).GET());
    }

    public Answer ready() {
        return send(HttpRequest.newBuilder(uri("/q/health/ready")).GET());
    }

    /** A body as the sandbox bank writes it. */
    public String event(String eventId, String token, String state) {
        return write(
                Map.of(
                        "eventId",
                        eventId,
                        "type",
                        "transaction.updated",
                        "transactionId",
                        token,
                        "state",
                        state,
                        "sentAt",
                        "2026-03-15T10:00:00Z"));
    }

    /** Signed by the sandbox bank. */
    public Answer notify(String event) {
        return notify(event, sign(event, SANDBOX_SECRET));
    }

    /** Signed by somebody else. */
    public Answer forge(String event) {
        return notify(event, sign(event, "guess"));
    }

    private Answer notify(String event, String signature) {
        return post(
                "/api/v1/gateways/sandbox/notifications",
                event,
                Map.of("X-Sandbox-Signature", signature));
    }

    private static String sign(String body, String secret) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(body.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private Answer post(String path, String body, Map<String, String> headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(uri(path))
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(body));
        headers.forEach(request::header);
        return send(request);
    }

    private URI uri(String path) {
        return URI.create(base + path);
    }

    private Answer send(HttpRequest.Builder builder) {
        HttpRequest request = builder.timeout(PATIENCE).build();
        try {
            HttpResponse<byte[]> response =
                    http.send(request, HttpResponse.BodyHandlers.ofByteArray());
            String type = response.headers().firstValue("Content-Type").orElse("");
            return new Answer(
                    response.statusCode(),
                    type.contains("json")
                            ? json.readTree(response.body())
                            : MissingNode.getInstance(),
                    type.startsWith("application/problem+json"),
                    response.headers().firstValue("Retry-After").isPresent());
        } catch (IOException e) {
            return Answer.none(request, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Answer.none(request, e);
        }
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}

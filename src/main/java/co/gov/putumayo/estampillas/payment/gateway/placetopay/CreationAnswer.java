package co.gov.putumayo.estampillas.payment.gateway.placetopay;

import co.gov.putumayo.estampillas.payment.gateway.Creation;
import co.gov.putumayo.estampillas.payment.gateway.GatewayHttp.Answer;
import co.gov.putumayo.estampillas.payment.gateway.GatewayUncertain;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Set;
import org.jboss.logging.Logger;

/** What PlacetoPay answers to a creation. */
final class CreationAnswer {

    private static final Logger LOG = Logger.getLogger(CreationAnswer.class);

    private static final String CREATED = "OK";
    private static final String FAILED = "FAILED";
    private static final String AMOUNT_OUTSIDE_LIMITS = "invalid_payment_amount";
    private static final int LONGEST_CODE = 60;
    private static final int REQUEST_TIMEOUT = 408;

    /**
     * Failures after which PlacetoPay itself says to look before trying again (placetopay-docs,
     * reason-codes).
     */
    private static final Set<String> UNDECIDED =
            Set.of(
                    "external_service_failed",
                    "transaction_request_error",
                    "service_unreachable",
                    "create_external_session_failed");

    private CreationAnswer() {}

    /**
     * @throws GatewayUncertain when it neither names a session nor refuses
     */
    static Creation read(Answer answer, Instant expiresAt) {
        JsonNode status = answer.body().path("status");
        String outcome = status.path("status").asText();
        String reason = status.path("reason").asText();
        if (answer.isSuccess() && outcome.equals(CREATED)) {
            return started(answer.body(), expiresAt);
        }
        if (!outcome.equals(FAILED)
                || UNDECIDED.contains(reason)
                || answer.status() == REQUEST_TIMEOUT) {
            throw new GatewayUncertain("PlacetoPay answers HTTP " + answer.status());
        }
        if (answer.isDenied()) {
            logDenied(LOG, answer);
        }
        return new Creation.Refused(
                reason.equals(AMOUNT_OUTSIDE_LIMITS)
                        ? Creation.Reason.LIMIT_EXCEEDED
                        : Creation.Reason.OTHER,
                SessionRequest.shortened(answer.status() + " " + reason, LONGEST_CODE));
    }

    private static Creation.Started started(JsonNode body, Instant expiresAt) {
        JsonNode requestId = body.path("requestId");
        if (!requestId.isIntegralNumber()) {
            throw new GatewayUncertain("PlacetoPay creates a session and does not say which");
        }
        JsonNode url = body.path("processUrl");
        // Without its page it exists all the same, and asking about it may tell the page.
        return new Creation.Started(
                requestId.asText(), null, url.isTextual() ? url.textValue() : null, expiresAt);
    }

    /** The message names the fault (FACTS §7: 101 login, 102 key, 103 clock) and nothing secret. */
    static void logDenied(Logger log, Answer answer) {
        log.errorf(
                "PlacetoPay refuses our credentials, see estampillas.payment.placetopay: %s",
                SessionRequest.shortened(
                        answer.body()
                                .at("/status/message")
                                .asText()
                                .replaceAll("[^\\p{L}\\p{N} ]", ""),
                        LONGEST_CODE));
    }
}

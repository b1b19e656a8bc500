package co.gov.putumayo.estampillas.payment.gateway.wompi;

import co.gov.putumayo.estampillas.payment.gateway.GatewayHttp;
import co.gov.putumayo.estampillas.payment.gateway.NotificationMessage;
import co.gov.putumayo.estampillas.payment.gateway.NotificationVerdict;
import co.gov.putumayo.estampillas.payment.gateway.TransactionKey;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Optional;

/**
 * Notifications of Wompi. The event itself lists the properties that its checksum covers, and Wompi
 * may change them; the reference is none of them today, so that an event only says what to ask
 * about.
 */
final class WompiEvents {

    private static final String HEADER = "x-event-checksum";
    private static final String SIGNED_ID = "transaction.id";

    private final String secret;

    WompiEvents(String secret) {
        this.secret = secret;
    }

    NotificationVerdict read(NotificationMessage message) {
        try {
            JsonNode event = GatewayHttp.json(message.body());
            return checksum(event)
                    .filter(checksum -> isGiven(checksum, event, message))
                    .<NotificationVerdict>map(checksum -> authentic(checksum, event))
                    .orElse(new NotificationVerdict.Forged());
        } catch (IOException e) {
            return new NotificationVerdict.Forged();
        }
    }

    /** What the checksum must be; empty when the event does not say what it covers. */
    private Optional<String> checksum(JsonNode event) {
        StringBuilder signed = new StringBuilder();
        boolean signsId = false;
        for (JsonNode property : event.at("/signature/properties")) {
            String path = property.asText();
            JsonNode value = event.path("data").at("/" + path.replace('.', '/'));
            if (!value.isValueNode() || value.isNull() || value.isMissingNode()) {
                return Optional.empty();
            }
            signsId |= path.equals(SIGNED_ID);
            signed.append(value.asText());
        }
        JsonNode timestamp = event.path("timestamp");
        // A key that is not signed could be anybody's; a timestamp in words could hold anything.
        boolean keySigned = signsId || event.at("/data/transaction").isMissingNode();
        if (signed.isEmpty() || !timestamp.isIntegralNumber() || !keySigned) {
            return Optional.empty();
        }
        return Optional.of(WompiHash.sha256(signed + timestamp.asText() + secret));
    }

    /** Wompi writes the checksum in the event and in a header; what is there must be right. */
    private static boolean isGiven(String checksum, JsonNode event, NotificationMessage message) {
        JsonNode inBody = event.at("/signature/checksum");
        String inHeader = message.header(HEADER);
        if (!inBody.isTextual() && inHeader == null) {
            return false;
        }
        return (!inBody.isTextual() || WompiHash.equal(checksum, inBody.textValue()))
                && (inHeader == null || WompiHash.equal(checksum, inHeader));
    }

    private static NotificationVerdict.Authentic authentic(String checksum, JsonNode event) {
        JsonNode transaction = event.at("/data/transaction");
        JsonNode reference = transaction.path("reference");
        return new NotificationVerdict.Authentic(
                // Equal only for the same news about the same transaction.
                checksum,
                event.path("event").asText(),
                transaction.isObject()
                        ? new TransactionKey(
                                reference.isTextual() ? reference.textValue() : null,
                                transaction.path("id").asText())
                        : null);
    }
}

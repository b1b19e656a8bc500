package co.gov.putumayo.estampillas.payment.gateway.wompi;

import co.gov.putumayo.estampillas.payment.gateway.Creation;
import co.gov.putumayo.estampillas.payment.gateway.Creation.Reason;
import co.gov.putumayo.estampillas.payment.gateway.GatewayHttp.Answer;
import co.gov.putumayo.estampillas.payment.gateway.GatewayUncertain;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jboss.logging.Logger;

/** Refusals of Wompi: of the creation itself, or of PSE just after it. */
final class Refusal {

    private static final Logger LOG = Logger.getLogger(Refusal.class);
    private static final int REQUEST_TIMEOUT = 408;
    private static final int LONGEST_CODE = 120;

    private Refusal() {}

    /**
     * Reads {@code {"error":{"type":…,"messages":{field:[…]}}}}.
     *
     * @throws GatewayUncertain when it is no refusal, or one because the reference was used before:
     *     then a transaction may exist
     */
    static Creation.Refused of(Answer answer) {
        JsonNode error = answer.body().path("error");
        String type = error.path("type").asText();
        JsonNode messages = error.path("messages");
        if (type.isEmpty() || answer.status() == REQUEST_TIMEOUT || messages.has("reference")) {
            throw new GatewayUncertain("Wompi answers HTTP " + answer.status());
        }
        if (answer.isDenied()) {
            logDenied(answer);
        }
        Reason reason = Reason.OTHER;
        if (messages.has("amount_in_cents")) {
            reason = Reason.LIMIT_EXCEEDED;
        } else if (messages.findValue("financial_institution_code") != null) {
            reason = Reason.BANK_UNREACHABLE;
        }
        return new Creation.Refused(reason, code(answer.status(), type, messages));
    }

    /**
     * What PSE said of a transaction that Wompi created and could not begin, null unless PSE wants
     * the payer to be told.
     */
    static Creation.Refused ofPse(String pseCode) {
        return switch (pseCode) {
            case "FAIL_EXCEEDEDLIMIT" -> new Creation.Refused(Reason.LIMIT_EXCEEDED, pseCode);
            // PSE misspells its own code (FACTS §5.1).
            case "FAIL_BANKUNREACHEABLE", "FAIL_BANKUNREACHABLE" ->
                    new Creation.Refused(Reason.BANK_UNREACHABLE, pseCode);
            default -> null;
        };
    }

    /** The type of error names the fault and nothing secret. */
    static void logDenied(Answer answer) {
        LOG.errorf(
                "Wompi refuses our keys, see estampillas.payment.wompi: %s",
                answer.body().at("/error/type").asText().replaceAll("\\W", ""));
    }

    /** Names of the fields at fault, never their values. */
    private static String code(int status, String type, JsonNode messages) {
        List<String> fields = new ArrayList<>();
        messages.fieldNames().forEachRemaining(fields::add);
        Collections.sort(fields);
        String code = (status + " " + type + " " + String.join(",", fields)).strip();
        return code.length() <= LONGEST_CODE ? code : code.substring(0, LONGEST_CODE);
    }
}

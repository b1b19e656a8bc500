package co.gov.putumayo.estampillas.payment.gateway.wompi;

import co.gov.putumayo.estampillas.payment.gateway.GatewayStatus;
import co.gov.putumayo.estampillas.payment.gateway.GatewayUncertain;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;

/** A transaction as Wompi tells it. */
record TransactionAnswer(JsonNode transaction) {

    private static final String EXTRA = "/payment_method/extra/";
    private static final int DECIMALS = 2;
    private static final int LONGEST_REASON = 200;

    /**
     * @throws GatewayUncertain when it lacks what a status needs, or is in a state we do not know
     */
    GatewayStatus status() {
        GatewayStatus.State state = state();
        boolean waits = state == GatewayStatus.State.PENDING;
        return new GatewayStatus(
                state,
                amount(),
                required("currency"),
                reference(),
                id(),
                cus(),
                waits ? bankPage() : null,
                waits ? null : moment("finalized_at"),
                state == GatewayStatus.State.REJECTED ? reason() : null);
    }

    String id() {
        return required("id");
    }

    String reference() {
        return required("reference");
    }

    GatewayStatus.State state() {
        return switch (transaction.path("status").asText()) {
            case "PENDING" -> GatewayStatus.State.PENDING;
            case "APPROVED" -> GatewayStatus.State.APPROVED;
            // VOIDED is for cards only.
            case "DECLINED", "ERROR", "VOIDED" -> GatewayStatus.State.REJECTED;
            default -> throw new GatewayUncertain("Wompi: unknown state of a transaction");
        };
    }

    /** Whether it may still be paid, as far as we can read it. */
    boolean waits() {
        return !transaction.path("status").asText().matches("APPROVED|DECLINED|ERROR|VOIDED");
    }

    /** Null until Wompi knows it. */
    String bankPage() {
        return text(transaction.at(EXTRA + "async_payment_url"));
    }

    /** Null until Wompi knows it. */
    String cus() {
        return text(transaction.at(EXTRA + "traceability_code"));
    }

    /** What PSE answered to the creation, such as {@code FAIL_EXCEEDEDLIMIT}; empty if unknown. */
    String pseCode() {
        return transaction.at(EXTRA + "return_code").asText();
    }

    private BigDecimal amount() {
        JsonNode cents = transaction.path("amount_in_cents");
        if (!cents.isIntegralNumber()) {
            throw new GatewayUncertain("Wompi tells a transaction without its amount");
        }
        return new BigDecimal(cents.bigIntegerValue(), DECIMALS);
    }

    private String reason() {
        String words =
                String.join(
                                " ",
                                transaction.path("status").asText(),
                                pseCode(),
                                transaction.path("status_message").asText(""))
                        .replaceAll("\\s+", " ")
                        .strip();
        return words.length() <= LONGEST_REASON ? words : words.substring(0, LONGEST_REASON);
    }

    private Instant moment(String field) {
        String text = text(transaction.path(field));
        try {
            return text == null ? null : OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            return null;
        }
    }

    private String required(String field) {
        String text = text(transaction.path(field));
        if (text == null) {
            throw new GatewayUncertain("Wompi tells a transaction without its " + field);
        }
        return text;
    }

    private static String text(JsonNode node) {
        return node.isTextual() && !node.textValue().isBlank() ? node.textValue() : null;
    }

    /** It may name the payer. */
    @Override
    public String toString() {
        return "TransactionAnswer[]";
    }
}

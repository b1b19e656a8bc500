package co.gov.putumayo.estampillas.payment.gateway.placetopay;

import co.gov.putumayo.estampillas.payment.gateway.GatewayStatus;
import co.gov.putumayo.estampillas.payment.gateway.GatewayUncertain;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What PlacetoPay says of a session. */
final class SessionAnswer {

    /** Reason of a rejection that is an expiry: the session has no state of its own for it. */
    private static final String EXPIRED = "EX";

    private static final String PSE = "pse";
    private static final String PROCESS_URL = "_processUrl_";
    private static final int LONGEST_REASON = 200;

    private final JsonNode session;
    private final List<JsonNode> approved = new ArrayList<>();
    private final List<JsonNode> pending = new ArrayList<>();

    private SessionAnswer(JsonNode session) {
        this.session = session;
        for (JsonNode payment : session.path("payment")) {
            switch (payment.at("/status/status").asText()) {
                case "APPROVED" -> approved.add(payment);
                case "PENDING", "PENDING_CONFIRMATION", "PENDING_VALIDATION" ->
                        pending.add(payment);
                default -> {
                    // Tries that failed: a session allows several.
                }
            }
        }
    }

    /**
     * @throws GatewayUncertain when it lacks what a status needs, or is in a state we do not know
     */
    static GatewayStatus read(JsonNode session, long requestId) {
        if (session.path("requestId").asLong() != requestId) {
            throw new GatewayUncertain("PlacetoPay answers about another session");
        }
        return new SessionAnswer(session).status(requestId);
    }

    private GatewayStatus status(long requestId) {
        String state = session.at("/status/status").asText();
        GatewayStatus.State found =
                switch (state) {
                    case "APPROVED" -> GatewayStatus.State.APPROVED;
                    // Of a session paid in parts, which we never ask for: more may come.
                    case "PENDING",
                            "PENDING_CONFIRMATION",
                            "PENDING_VALIDATION",
                            "APPROVED_PARTIAL" ->
                            GatewayStatus.State.PENDING;
                    // It ended, and what was paid is not what was asked for.
                    case "PARTIAL_EXPIRED" -> GatewayStatus.State.APPROVED;
                    case "REJECTED", "CANCELED" -> ended();
                    default -> throw new GatewayUncertain("PlacetoPay: unknown state of a session");
                };
        return found == GatewayStatus.State.APPROVED
                ? paid(requestId)
                : unpaid(found, Long.toString(requestId));
    }

    /** Money that moved, or may yet move, outweighs the end of the session. */
    private GatewayStatus.State ended() {
        if (!approved.isEmpty()) {
            return GatewayStatus.State.APPROVED;
        }
        if (!pending.isEmpty()) {
            return GatewayStatus.State.PENDING;
        }
        return session.at("/status/reason").asText().equals(EXPIRED)
                ? GatewayStatus.State.EXPIRED
                : GatewayStatus.State.REJECTED;
    }

    private GatewayStatus paid(long requestId) {
        if (approved.isEmpty()) {
            throw new GatewayUncertain("PlacetoPay approves a session without naming a payment");
        }
        JsonNode first = approved.get(0);
        String currency = required(first.at("/amount/from/currency"));
        BigDecimal amount = BigDecimal.ZERO;
        for (JsonNode payment : approved) {
            JsonNode total = payment.at("/amount/from/total");
            if (!total.isNumber()
                    || !payment.at("/amount/from/currency").asText().equals(currency)) {
                throw new GatewayUncertain("PlacetoPay approves a payment without its amount");
            }
            amount = amount.add(total.decimalValue());
        }
        return new GatewayStatus(
                GatewayStatus.State.APPROVED,
                amount,
                currency,
                required(first.path("reference")),
                Long.toString(requestId),
                cus(approved),
                null,
                moment(first.at("/status/date")),
                null);
    }

    private GatewayStatus unpaid(GatewayStatus.State state, String requestId) {
        JsonNode asked = session.at("/request/payment");
        boolean waits = state == GatewayStatus.State.PENDING;
        return new GatewayStatus(
                state,
                asked.at("/amount/total").isNumber()
                        ? asked.at("/amount/total").decimalValue()
                        : null,
                text(asked.at("/amount/currency")),
                required(asked.path("reference")),
                requestId,
                cus(pending),
                waits ? processUrl() : null,
                waits ? null : moment(session.at("/status/date")),
                waits ? null : reason());
    }

    /** The authorization of a payment through PSE is its CUS; of a card it is something else. */
    private static String cus(List<JsonNode> payments) {
        return payments.stream()
                .filter(
                        payment ->
                                payment.path("paymentMethod")
                                        .asText()
                                        .toLowerCase(Locale.ROOT)
                                        .contains(PSE))
                .map(payment -> payment.path("authorization").asText())
                .filter(authorization -> !authorization.matches("0*"))
                .findFirst()
                .orElse(null);
    }

    private String processUrl() {
        for (JsonNode field : session.at("/request/fields")) {
            if (field.path("keyword").asText().equals(PROCESS_URL)) {
                return text(field.path("value"));
            }
        }
        return null;
    }

    private String reason() {
        String words =
                session.at("/status/reason").asText()
                        + " "
                        + session.at("/status/message").asText();
        return SessionRequest.shortened(words.strip(), LONGEST_REASON);
    }

    private static String required(JsonNode node) {
        String text = text(node);
        if (text == null) {
            throw new GatewayUncertain("PlacetoPay tells a payment and not which");
        }
        return text;
    }

    private static String text(JsonNode node) {
        return node.isTextual() && !node.textValue().isBlank() ? node.textValue() : null;
    }

    private static Instant moment(JsonNode node) {
        try {
            return node.isTextual() ? OffsetDateTime.parse(node.textValue()).toInstant() : null;
        } catch (DateTimeException e) {
            return null;
        }
    }
}

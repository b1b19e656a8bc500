package co.gov.putumayo.estampillas.payment.gateway.wompi;

import co.gov.putumayo.estampillas.payment.gateway.GatewayUncertain;
import co.gov.putumayo.estampillas.payment.gateway.RequiresConsent.Terms;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/**
 * Wompi's terms and the tokens that say a payer accepted them. The links serve many payers for a
 * short time; tokens serve one creation each, since Wompi does not say that they serve two.
 */
final class Acceptance {

    private final Supplier<JsonNode> merchant;
    private final Duration showTime;
    private final Clock clock;
    private final AtomicReference<Offer> shown = new AtomicReference<>();
    private final AtomicReference<Offer> unused = new AtomicReference<>();

    /**
     * @param merchant fetches {@code GET /merchants/{public key}}
     */
    Acceptance(Supplier<JsonNode> merchant, Duration showTime, Clock clock) {
        this.merchant = merchant;
        this.showTime = showTime;
        this.clock = clock;
    }

    /** What a creation sends to say that the payer accepted. */
    record Tokens(String terms, String personalData) {

        @Override
        public String toString() {
            return "Tokens[]";
        }
    }

    private record Offer(Tokens tokens, List<Terms> terms, Instant until) {}

    List<Terms> terms() {
        Offer offer = shown.get();
        if (offer == null || isOld(offer)) {
            offer = fetch();
            shown.set(offer);
            unused.set(offer);
        }
        return offer.terms();
    }

    /** Tokens nobody used, of the terms shown last if they are fresh. */
    Tokens take() {
        Offer offer = unused.getAndSet(null);
        return (offer == null || isOld(offer) ? fetch() : offer).tokens();
    }

    private boolean isOld(Offer offer) {
        return !clock.instant().isBefore(offer.until());
    }

    private Offer fetch() {
        JsonNode answer = merchant.get();
        JsonNode terms = answer.at("/data/presigned_acceptance");
        JsonNode personalData = answer.at("/data/presigned_personal_data_auth");
        return new Offer(
                new Tokens(text(terms, "acceptance_token"), text(personalData, "acceptance_token")),
                List.of(
                        new Terms(
                                "END_USER_POLICY",
                                "Términos y condiciones de uso de Wompi",
                                text(terms, "permalink")),
                        new Terms(
                                "PERSONAL_DATA_AUTH",
                                "Autorización para el tratamiento de datos personales de Wompi",
                                text(personalData, "permalink"))),
                clock.instant().plus(showTime));
    }

    private static String text(JsonNode document, String field) {
        JsonNode value = document.path(field);
        if (!value.isTextual() || value.textValue().isBlank()) {
            throw new GatewayUncertain("Wompi does not tell its terms: " + field);
        }
        return value.textValue();
    }
}

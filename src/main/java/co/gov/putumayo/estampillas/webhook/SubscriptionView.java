package co.gov.putumayo.estampillas.webhook;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Webhook", description = "A subscription to events.")
record SubscriptionView(
        UUID id,
        @Schema(examples = "https://portal.example/estampillas") String url,
        @Schema(examples = "[\"receipt.issued\", \"receipt.annulled\"]") List<String> topics,
        @Schema(
                        description =
                                "Key of the signatures. Shown only when the subscription is made;"
                                        + " whoever loses it deletes the subscription and makes"
                                        + " another.",
                        examples = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSwSxOZfPZIo2I=")
                String secret,
        Instant createdAt,
        @Schema(description = "Since when it hears nothing; absent while in force.")
                Instant disabledAt,
        @Schema(description = "DELETED by its owner; GONE: the receiver answered 410.")
                DisabledReason disabledReason) {

    static SubscriptionView of(Subscription subscription) {
        return new SubscriptionView(
                subscription.id(),
                subscription.url().toString(),
                subscription.topics(),
                null,
                subscription.createdAt(),
                subscription.disabledAt(),
                subscription.disabledReason());
    }

    SubscriptionView withSecret(byte[] newSecret) {
        return new SubscriptionView(
                id,
                url,
                topics,
                SecretVault.show(newSecret),
                createdAt,
                disabledAt,
                disabledReason);
    }
}

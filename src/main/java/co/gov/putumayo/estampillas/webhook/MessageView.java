package co.gov.putumayo.estampillas.webhook;

import co.gov.putumayo.estampillas.webhook.sending.Failure;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "WebhookMessage", description = "One event on its way to one subscriber.")
record MessageView(
        @Schema(description = "Also the webhook-id header of each attempt.") UUID id,
        @Schema(examples = "receipt.issued") String topic,
        MessageState state,
        Instant createdAt,
        @Schema(description = "When it is sent next; absent once delivered or failed.")
                Instant nextAttemptAt,
        @Schema(description = "Attempts so far, the oldest first.") List<AttemptView> attempts) {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "WebhookAttempt", description = "One attempt to send a message.")
    record AttemptView(
            @Schema(examples = "1") int number,
            Instant at,
            @Schema(description = "HTTP status answered; absent without answer.", examples = "503")
                    Integer status,
            @Schema(description = "Why there was no answer; absent when there was.")
                    Failure failure) {

        static AttemptView of(Attempt attempt) {
            return new AttemptView(
                    attempt.id().number(), attempt.at(), attempt.status(), attempt.failure());
        }
    }

    static MessageView of(Message message, List<Attempt> attempts) {
        return new MessageView(
                message.id(),
                message.topic(),
                message.state(),
                message.createdAt(),
                message.nextAttemptAt(),
                attempts.stream().map(AttemptView::of).toList());
    }
}

package co.gov.putumayo.estampillas.webhook;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a message is on its way. */
@Schema(name = "WebhookMessageState")
enum MessageState {
    /** Will be attempted, for the first time or again. */
    PENDING,
    /** The receiver answered 2xx. */
    DELIVERED,
    /** Given up: the schedule ended, or the subscription was disabled. */
    FAILED
}

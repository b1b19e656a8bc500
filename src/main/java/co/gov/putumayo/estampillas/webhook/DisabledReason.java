package co.gov.putumayo.estampillas.webhook;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a subscription hears nothing any more. */
@Schema(name = "WebhookDisabledReason")
enum DisabledReason {
    /** Its owner deleted it. */
    DELETED,
    /** The receiver answered 410 Gone. */
    GONE
}

package co.gov.putumayo.estampillas.webhook.sending;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why an attempt got no HTTP answer. */
@Schema(name = "WebhookFailure")
public enum Failure {
    /** No answer in time. */
    TIMEOUT,
    /** The host has no address. */
    UNKNOWN_HOST,
    /** The host leads inside the network; nothing was connected. */
    ADDRESS_REFUSED,
    /** The certificate is not one to trust, or TLS failed otherwise. */
    TLS,
    /** Connection refused, reset or unreadable. */
    CONNECTION,
    /** The fault is on our side. */
    INTERNAL
}

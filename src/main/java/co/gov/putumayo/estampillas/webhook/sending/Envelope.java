package co.gov.putumayo.estampillas.webhook.sending;

import java.net.URI;
import java.time.Instant;

/**
 * One message, ready to go.
 *
 * @param id of the message, the same at each attempt
 * @param at when this attempt is made
 * @param body sent and signed byte by byte as it is
 */
public record Envelope(URI url, String id, Instant at, String body) {}

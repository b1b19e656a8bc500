package co.gov.putumayo.estampillas.shared.outbox;

import java.time.Instant;
import java.util.UUID;

/**
 * Fired for each {@link PublishedEvent} in the transaction that records it. An observer without a
 * transaction phase writes in that same transaction; its failure undoes the whole.
 */
public record Published(UUID eventId, PublishedEvent event, Instant occurredAt) {}

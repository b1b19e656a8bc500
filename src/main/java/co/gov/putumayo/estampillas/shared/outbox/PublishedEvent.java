package co.gov.putumayo.estampillas.shared.outbox;

import java.util.Map;
import java.util.Optional;

/** An event that systems outside this service may hear of. */
public interface PublishedEvent extends DomainEvent {

    /** What happened, as subscribers know it: {@code payment.approved}. */
    String topic();

    /**
     * What outsiders are told: identifiers with which they ask for the rest. Never personal data,
     * nor anything that by itself opens a document (Ley 1581 of 2012).
     */
    Map<String, String> publicFacts();

    /**
     * NIT, without check digit, of the only entity that may hear it besides portals and Tesorería;
     * empty when no entity may.
     */
    Optional<String> concernedEntity();
}

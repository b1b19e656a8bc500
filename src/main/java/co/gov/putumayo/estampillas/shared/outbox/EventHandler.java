package co.gov.putumayo.estampillas.shared.outbox;

/**
 * Acts upon an event after its transaction, in one of its own. The mark "delivered" is written in
 * that same transaction: what the handler does in the database happens exactly once. A handler that
 * throws is tried again later.
 */
public interface EventHandler<E extends DomainEvent> {

    /** Stable name; deliveries are recorded under it. */
    String name();

    /** The kind of event it wants. */
    Class<E> eventType();

    void handle(E event);
}

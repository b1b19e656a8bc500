package co.gov.putumayo.estampillas.shared.outbox;

import java.util.UUID;

/** Something that happened and others act upon. Implementations are records Jackson can read. */
public interface DomainEvent {

    /** Identifier of the thing it happened to. */
    UUID subject();
}

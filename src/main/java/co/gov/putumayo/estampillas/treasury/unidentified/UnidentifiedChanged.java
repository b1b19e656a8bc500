package co.gov.putumayo.estampillas.treasury.unidentified;

import co.gov.putumayo.estampillas.shared.outbox.DomainEvent;
import java.math.BigDecimal;
import java.util.UUID;

/** Something happened to money of unknown origin or to its resolution; for the audit trail. */
record UnidentifiedChanged(UUID subject, String what, BigDecimal amount) implements DomainEvent {}

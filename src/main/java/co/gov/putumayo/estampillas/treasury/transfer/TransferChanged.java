package co.gov.putumayo.estampillas.treasury.transfer;

import co.gov.putumayo.estampillas.shared.outbox.DomainEvent;
import java.math.BigDecimal;
import java.util.UUID;

/** A transfer was prepared, approved, made or cancelled; for the audit trail. */
record TransferChanged(UUID transferId, String fund, BigDecimal amount, String state)
        implements DomainEvent {

    @Override
    public UUID subject() {
        return transferId;
    }
}

package co.gov.putumayo.estampillas.payment.gateway.sandbox;

import co.gov.putumayo.estampillas.payment.gateway.TransactionKey;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.util.Objects;

/**
 * Body of a notification.
 *
 * @param reference null for types that are about no transaction
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record SandboxEvent(
        String eventId,
        String type,
        String transactionId,
        String reference,
        String state,
        Instant sentAt) {

    static final String TRANSACTION_UPDATED = "transaction.updated";

    SandboxEvent {
        Objects.requireNonNull(eventId);
        Objects.requireNonNull(type);
    }

    @JsonIgnore
    TransactionKey transaction() {
        return reference == null && transactionId == null
                ? null
                : new TransactionKey(reference, transactionId);
    }
}

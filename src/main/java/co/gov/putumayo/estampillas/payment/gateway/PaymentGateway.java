package co.gov.putumayo.estampillas.payment.gateway;

import java.util.List;

/**
 * A provider of PSE payments. Implementations are never called inside a database transaction of the
 * payment module, never repeat {@link #create} by themselves, and set time limits on every call.
 */
public interface PaymentGateway {

    /** Stable name kept with each attempt, such as {@code sandbox}. */
    String name();

    /**
     * Whether it has what it needs to be called. A former gateway stays enabled until its last
     * attempt is settled.
     */
    boolean enabled();

    /**
     * Banks the payer may choose, as the gateway lists them today.
     *
     * @throws GatewayException when there is no usable answer
     */
    List<Bank> banks();

    /**
     * Asks for a transaction. Called at most once for each reference.
     *
     * @throws GatewayUnavailable when the request certainly never reached the gateway
     * @throws GatewayUncertain after a time limit, an error of the gateway or an answer that cannot
     *     be read: the transaction may exist
     */
    Creation create(CreationRequest request);

    /**
     * Asks what became of a transaction.
     *
     * @throws GatewayException when there is no usable answer
     */
    GatewayStatus query(TransactionKey key);

    /**
     * Says whether a message comes from the gateway and what it is about. Believes nothing else.
     */
    NotificationVerdict read(NotificationMessage message);
}

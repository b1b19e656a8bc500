package co.gov.putumayo.estampillas.payment.gateway;

/** A gateway that can be told to close a transaction nobody has paid. */
public interface WithdrawsTransactions {

    /**
     * Asks for the end of a transaction.
     *
     * @return what it is afterwards, which may be paid: then it was too late
     * @throws GatewayException when nobody knows; {@link PaymentGateway#query} will tell
     */
    GatewayStatus withdraw(TransactionKey key);
}

package co.gov.putumayo.estampillas.payment.gateway;

/** Takes messages of gateways; the way in for an adapter that plays its own bank. */
public interface NotificationReceiver {

    /**
     * Stores a message and has the transaction it names looked up.
     *
     * @param gateway name of the one it claims to come from
     * @throws co.gov.putumayo.estampillas.shared.problem.ProblemException 401 when it is forged,
     *     404 for a gateway that is not enabled
     */
    Receipt receive(String gateway, NotificationMessage message);

    /** What became of a message. */
    enum Receipt {
        ACCEPTED,
        /** The same event came before. */
        DUPLICATE,
        /** Names no transaction of ours. */
        IGNORED
    }
}

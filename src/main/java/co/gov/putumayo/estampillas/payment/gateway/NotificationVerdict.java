package co.gov.putumayo.estampillas.payment.gateway;

/** What an adapter found in a message that claims to come from its gateway. */
public sealed interface NotificationVerdict {

    /**
     * Signed by the gateway. About a transaction when {@code key} is not null.
     *
     * @param eventId unique at the gateway; the same event sent again has the same
     * @param type as the gateway names it
     * @param key may hold either or both identifiers; null for types that name no transaction
     */
    record Authentic(String eventId, String type, TransactionKey key)
            implements NotificationVerdict {}

    /** Not signed, or not by the gateway. */
    record Forged() implements NotificationVerdict {}
}

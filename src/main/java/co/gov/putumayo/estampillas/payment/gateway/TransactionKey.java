package co.gov.putumayo.estampillas.payment.gateway;

/**
 * How an attempt is asked about.
 *
 * @param reference ours
 * @param gatewayTransactionId the gateway's, null when its answer to the creation was lost
 */
public record TransactionKey(String reference, String gatewayTransactionId) {}

package co.gov.putumayo.estampillas.payment;

import co.gov.putumayo.estampillas.payment.gateway.TransactionKey;
import java.util.UUID;

/**
 * An attempt as it was when its gateway was asked.
 *
 * @param version tells whether somebody wrote newer evidence before this answer came
 */
record AskedAttempt(
        UUID attemptId, UUID paymentId, long version, String gateway, TransactionKey key) {}

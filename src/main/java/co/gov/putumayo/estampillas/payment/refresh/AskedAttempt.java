package co.gov.putumayo.estampillas.payment.refresh;

import co.gov.putumayo.estampillas.payment.AttemptState;
import co.gov.putumayo.estampillas.payment.gateway.TransactionKey;
import java.util.UUID;

/**
 * An attempt as it was when its gateway was asked.
 *
 * @param state tells whether somebody wrote other evidence before this answer came
 * @param unwanted whether another attempt has paid meanwhile, so that this one had better end
 */
public record AskedAttempt(
        UUID attemptId,
        UUID paymentId,
        AttemptState state,
        String gateway,
        TransactionKey key,
        boolean unwanted) {}

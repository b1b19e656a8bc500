package co.gov.putumayo.estampillas.payment.gateway;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * What a gateway says of a transaction. All but {@code state} may be null.
 *
 * @param amount pesos, with cents if the gateway has them
 * @param currency ISO 4217
 * @param reference ours, as the gateway has it
 * @param redirectUrl page of the bank, while the payer may still go there
 * @param bankTime when the bank answered, by its own clock
 * @param reason of a rejection, as the gateway wrote it
 */
public record GatewayStatus(
        State state,
        BigDecimal amount,
        String currency,
        String reference,
        String gatewayTransactionId,
        String cus,
        String redirectUrl,
        Instant bankTime,
        String reason) {

    /** What the gateway says, in the words every gateway shares. */
    public enum State {
        PENDING,
        APPROVED,
        REJECTED,
        EXPIRED,
        /** The gateway has no such transaction, now. */
        NOT_FOUND
    }

    public static GatewayStatus notFound() {
        return new GatewayStatus(State.NOT_FOUND, null, null, null, null, null, null, null, null);
    }
}

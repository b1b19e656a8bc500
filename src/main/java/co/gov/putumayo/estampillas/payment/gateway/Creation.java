package co.gov.putumayo.estampillas.payment.gateway;

import java.time.Instant;

/** What a gateway answers when asked to begin a transaction. */
public sealed interface Creation {

    /**
     * The transaction exists.
     *
     * @param cus Código Único de Seguimiento of PSE, null until the gateway knows it
     * @param redirectUrl page of the bank, null until the gateway knows it
     * @param expiresAt when the gateway gives up waiting, null when it does not say
     */
    record Started(String gatewayTransactionId, String cus, String redirectUrl, Instant expiresAt)
            implements Creation {}

    /**
     * The gateway refused; no transaction exists.
     *
     * @param gatewayCode as the gateway wrote it, for the record
     */
    record Refused(Reason reason, String gatewayCode) implements Creation {}

    /** Refusals that PSE wants told apart (FAIL_EXCEEDEDLIMIT, FAIL_BANKUNREACHEABLE, others). */
    enum Reason {
        LIMIT_EXCEEDED,
        BANK_UNREACHABLE,
        OTHER
    }
}

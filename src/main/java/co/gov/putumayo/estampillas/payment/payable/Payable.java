package co.gov.putumayo.estampillas.payment.payable;

import co.gov.putumayo.estampillas.shared.TaxId;
import java.time.Instant;
import java.util.UUID;

/**
 * Something that can be paid, at the moment it was read.
 *
 * @param kind of the {@link PayableSource} it comes from
 * @param number human number, such as L-2026-0000001; the reference the payer sees
 * @param description for the gateway and the bank, without personal data
 * @param amount pesos owed
 * @param payableUntil last moment at which a payment may begin
 * @param payer whose document the bank is told
 * @param payerEmail may be null
 */
public record Payable(
        String kind,
        UUID id,
        String number,
        String description,
        long amount,
        Instant payableUntil,
        TaxId payer,
        String payerName,
        String payerEmail,
        State state) {

    /** Whether it waits for money. */
    public enum State {
        OPEN,
        PAID,
        EXPIRED,
        CANCELLED,
        /** Settled by other means than a payment through this service. */
        SETTLED,
        /** Its amount is zero. */
        NOTHING_DUE
    }
}

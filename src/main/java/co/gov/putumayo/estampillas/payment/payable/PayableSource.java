package co.gov.putumayo.estampillas.payment.payable;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A feature whose things can be paid. */
public interface PayableSource {

    /** Name of the kind of payable, in the plural of the API's path: {@code liquidations}. */
    String kind();

    /**
     * Finds a payable for whoever knows its number and access code.
     *
     * @return empty for an unknown number and for a wrong code, in the same time
     */
    Optional<Payable> open(String number, String accessCode);

    Optional<Payable> find(UUID id);

    /**
     * As {@link #find}, and until the transaction ends nobody settles or withdraws it. To be
     * overridden where something else than a payment may do that.
     */
    default Optional<Payable> lock(UUID id) {
        return find(id);
    }

    /**
     * The whole amount was received. Called in the transaction that approves the payment, at most
     * once for each payable.
     *
     * @param paidAt when the money entered the bank (art. 572)
     */
    void paid(UUID id, Instant paidAt);

    /**
     * As {@link #paid(UUID, Instant)}, for payables whose amount depends on the day: a bank may
     * confirm on a later one than the amount was fixed for.
     *
     * @param amount pesos received, those that were asked for when the payment began
     */
    default void paid(UUID id, long amount, Instant paidAt) {
        paid(id, paidAt);
    }
}

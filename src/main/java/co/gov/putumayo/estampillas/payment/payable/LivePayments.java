package co.gov.putumayo.estampillas.payment.payable;

import java.util.UUID;

/** Lets the features whose things are paid ask whether somebody is paying one right now. */
public interface LivePayments {

    /**
     * Whether a bank may still answer about it. Ask while holding the lock that {@link
     * PayableSource#lock} takes: then no payment begins before the transaction ends.
     */
    boolean isBeingPaid(String payableKind, UUID payableId);
}

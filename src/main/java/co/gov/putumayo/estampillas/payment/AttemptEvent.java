package co.gov.putumayo.estampillas.payment;

/** What can happen to an attempt. */
public enum AttemptEvent {
    /** The payer asked for it; the beginning. */
    REQUESTED,
    /** The gateway answered that the transaction exists. */
    ACCEPTED,
    /** The gateway answered that it will not do it. */
    REFUSED,
    /** The request certainly never reached the gateway. */
    NOT_REACHED,
    /** The gateway's answer never came or could not be read. */
    ANSWER_LOST,
    /** The gateway says that it waits for the bank. */
    FOUND_PENDING,
    FOUND_APPROVED,
    FOUND_REJECTED,
    FOUND_EXPIRED,
    /** The gateway says that it has no such transaction. */
    NOT_FOUND,
    /** The gateway says approved what it had called unpaid before: a correction. */
    FOUND_APPROVED_LATE,
    /** The gateway answers about something else: kept as evidence, believed in nothing. */
    FOUND_MISMATCHED,
    /** The gateway says unpaid what it had called approved: kept as evidence. */
    FOUND_REVERSED,
    /** The schedule of checks ended without an answer; people must look. */
    CHECKS_EXHAUSTED,
    /** Two people found that the gateway, which cannot be asked, never had it. */
    ENDED_BY_TREASURY
}

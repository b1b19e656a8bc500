package co.gov.putumayo.estampillas.faults;

/**
 * Where the service dies: just before it does something in the database, which the test makes wait.
 * Nothing in the service knows of it.
 */
enum KillPoint {
    /** The attempt is committed; the gateway has not heard of it. */
    INTENT_WRITTEN("before insert on sandbox_transaction", ""),

    /** The gateway did its part; its answer is in memory only. */
    ANSWER_NOT_WRITTEN(
            "before update on payment_attempt",
            "when (old.state = 'CREATED' and new.state <> 'CREATED')"),

    /** A look is being claimed: its notification was answered, nobody asked the gateway yet. */
    LOOK_NOT_CLAIMED("before update on payment_attempt", "when (new.checks > old.checks)"),

    /** The gateway said approved; the transaction that writes it is half way. */
    APPROVAL_NOT_WRITTEN("before update on payment", "when (new.state = 'PAID')"),

    /** The approval is committed; its handler works on the receipt. */
    RECEIPT_NOT_WRITTEN("before insert on receipt", ""),

    /** The receipt is written, the mark that its event was delivered is not: same transaction. */
    DELIVERY_NOT_MARKED(
            "before update on outbox_delivery",
            "when (old.handler = 'issue-receipt' and new.delivered_at is not null)");

    private final String moment;
    private final String condition;

    KillPoint(String moment, String condition) {
        this.moment = moment;
        this.condition = condition;
    }

    /** Has every transaction wait that comes here, through {@link Brake}'s function. */
    String trigger() {
        return "create trigger fault_brake %s for each row %s execute function fault_brake()"
                .formatted(moment, condition);
    }

    String table() {
        return moment.substring(moment.lastIndexOf(' ') + 1);
    }
}

package co.gov.putumayo.estampillas.payment.refresh;

/** Fired when an attempt became due out of turn; observe it after the transaction. */
public record AttemptDue() {}

package co.gov.putumayo.estampillas.withholding;

import java.time.LocalDate;

/**
 * The entity's order to pay its contractor, out of which the stamps were kept.
 *
 * @param date of the payment; its month is the one that is declared (art. 299)
 */
record PaymentOrder(String number, LocalDate date) {}

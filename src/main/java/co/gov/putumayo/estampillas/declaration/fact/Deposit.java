package co.gov.putumayo.estampillas.declaration.fact;

import java.time.Instant;

/**
 * Money that a payer put in the bank and a collector lists (art. 299).
 *
 * @param amount pesos
 */
public record Deposit(
        String receiptNumber,
        String bankCode,
        String bankName,
        String cus,
        Instant paidAt,
        long amount) {}

package co.gov.putumayo.estampillas.treasury.bank.format;

import java.time.LocalDate;

/**
 * Money as one line of a file tells it.
 *
 * @param line of the file, from 1
 * @param reference as written, without the padding
 * @param cents hundredths of a peso: files have decimals, and a difference of cents is one
 * @param feeCents what the gateway kept; 0 when the file does not say
 * @param paidOn day of collection, in Bogotá
 * @param cus of PSE, or null
 * @param trace other numbers by which the bank knows it, or null
 * @param returnCode why the bank gave the money back, or null when it did not
 */
public record BankRow(
        int line,
        String reference,
        long cents,
        long feeCents,
        LocalDate paidOn,
        String cus,
        String trace,
        String returnCode) {}

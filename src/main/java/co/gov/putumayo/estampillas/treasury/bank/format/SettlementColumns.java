package co.gov.putumayo.estampillas.treasury.bank.format;

import java.util.Optional;
import java.util.Set;

/**
 * Where a gateway's settlement says what: names of its columns.
 *
 * @param separator between the cells
 * @param inCents whether its amounts are whole hundredths of a peso
 * @param settled what the status says of money that was settled; anything else was given back
 */
public record SettlementColumns(
        char separator,
        String reference,
        String amount,
        boolean inCents,
        String date,
        Optional<String> cus,
        Optional<String> fee,
        Optional<String> trace,
        Optional<String> status,
        Set<String> settled) {}

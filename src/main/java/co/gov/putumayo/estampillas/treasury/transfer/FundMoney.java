package co.gov.putumayo.estampillas.treasury.transfer;

import co.gov.putumayo.estampillas.treasury.distribution.Fund;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What a fund has to receive and is in no batch.
 *
 * @param after place of the chain up to which it is in batches
 * @param through last place counted
 * @param oldest day of the first collection among it; null when there is none
 */
record FundMoney(BigDecimal amount, long after, long through, LocalDate oldest, LocalDate newest) {

    /** Last day to transfer it; null where no law sets a term. */
    LocalDate dueOn(Fund fund) {
        return fund.transferDays() == null || oldest == null
                ? null
                : oldest.plusDays(fund.transferDays());
    }
}

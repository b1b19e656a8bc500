package co.gov.putumayo.estampillas.tariff.engine;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What a rate multiplied, in pesos, as the fraction {@code pesos / divisor}: an SMDLV is a
 * thirtieth of the SMMLV and seldom a decimal number.
 */
public record Base(BaseKind kind, long pesos, int divisor) {

    /** Decimals of anything shown. Exact results keep more. */
    static final int SHOWN_DECIMALS = 10;

    private static final int KEPT_DECIMALS = 30;

    /** For showing: to ten decimals. */
    public BigDecimal amount() {
        return BigDecimal.valueOf(pesos)
                .divide(BigDecimal.valueOf(divisor), SHOWN_DECIMALS, RoundingMode.HALF_UP);
    }

    /**
     * The exact product, cut (not rounded) far behind the point: cutting never lifts an amount onto
     * the half at which the rounding to the thousand turns, and leaves one that is on it there.
     */
    BigDecimal times(BigDecimal rate) {
        BigDecimal product = BigDecimal.valueOf(pesos).multiply(rate);
        return divisor == 1
                ? product
                : product.divide(BigDecimal.valueOf(divisor), KEPT_DECIMALS, RoundingMode.DOWN);
    }
}

package co.gov.putumayo.estampillas.shared;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Rounding rules of the statute. Amounts are whole Colombian pesos; nothing here is binary. */
public final class Pesos {

    /** Largest value an act may have; far above the yearly budget of the Department. */
    public static final long MAX = 1_000_000_000_000_000L;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);

    /** Zeros at the end of a multiple of a thousand. */
    private static final int THOUSAND = 3;

    private Pesos() {}

    /**
     * Rounds an exact amount of pesos to the nearest thousand, half up (art. 571, Ordenanza 766 of
     * 2018). Call it once, on the exact amount.
     */
    public static long toThousand(BigDecimal exactPesos) {
        return toMultiple(exactPesos, THOUSAND);
    }

    /** As {@link #toThousand(BigDecimal)}, for a quotient that may have no end of decimals. */
    public static long toThousand(BigDecimal dividend, BigDecimal divisor) {
        return dividend.divide(divisor, -THOUSAND, RoundingMode.HALF_UP).longValueExact();
    }

    /**
     * Rounds pesos converted from UVT: to the peso up to $100, to the hundred up to $10,000, to the
     * thousand above (art. 868, Estatuto Tributario Nacional).
     */
    public static long fromUvt(BigDecimal exactPesos) {
        if (exactPesos.compareTo(HUNDRED) <= 0) {
            return toMultiple(exactPesos, 0);
        }
        return toMultiple(exactPesos, exactPesos.compareTo(TEN_THOUSAND) <= 0 ? 2 : THOUSAND);
    }

    private static long toMultiple(BigDecimal exactPesos, int zeros) {
        return exactPesos.setScale(-zeros, RoundingMode.HALF_UP).longValueExact();
    }
}

package co.gov.putumayo.estampillas.declaration.penalty;

import java.math.BigDecimal;

/** Penalty for filing after the due date (arts. 434, 435). */
public final class LateFiling {

    /** Of the tax, each month or fraction (art. 434). */
    public static final BigDecimal MONTHLY = new BigDecimal("0.05");

    /** The same after a summons (art. 435). */
    public static final BigDecimal MONTHLY_AFTER_SUMMONS = new BigDecimal("0.10");

    private static final BigDecimal CAP = BigDecimal.ONE;
    private static final BigDecimal CAP_AFTER_SUMMONS = new BigDecimal("2");

    private LateFiling() {}

    /**
     * @param tax pesos declared; with none the minimum is due all the same
     * @param monthsLate see {@link MonthsLate}; none when zero
     * @param summoned whether the filer was summoned to declare before filing
     */
    public static Penalty penalty(
            long tax, int monthsLate, boolean summoned, PayShare share, MinimumPenalty minimum) {
        if (monthsLate < 0) {
            throw new IllegalArgumentException("Months late are not negative: " + monthsLate);
        }
        return monthsLate == 0
                ? Penalty.NONE
                : Penalty.of(tax, rate(monthsLate, summoned), share, minimum);
    }

    /** Fraction of the tax after that many months, with its cap. */
    public static BigDecimal rate(int monthsLate, boolean summoned) {
        return monthly(summoned)
                .multiply(BigDecimal.valueOf(monthsLate))
                .min(summoned ? CAP_AFTER_SUMMONS : CAP);
    }

    /** Fraction of the tax that each month costs. */
    public static BigDecimal monthly(boolean summoned) {
        return summoned ? MONTHLY_AFTER_SUMMONS : MONTHLY;
    }
}

package co.gov.putumayo.estampillas.declaration.penalty;

import java.math.BigDecimal;

/** Penalty for a correction that raises the amount to pay (art. 437). */
public final class Correction {

    /** Of the increase (art. 437-1). */
    public static final BigDecimal RATE = new BigDecimal("0.10");

    /** Of the increase, after a summons to correct or an order to inspect (art. 437-2). */
    public static final BigDecimal RATE_AFTER_SUMMONS = new BigDecimal("0.20");

    /** Of the increase, each month the first declaration was late (art. 437, par. 1). */
    public static final BigDecimal MONTHLY = new BigDecimal("0.05");

    private static final BigDecimal CAP = BigDecimal.ONE;

    private Correction() {}

    /**
     * @param increase pesos by which the amount to pay rises, without this penalty (par. 3); zero
     *     when it does not, and then nothing is due (art. 423)
     * @param initialMonthsLate months or fractions between the due date and the first declaration
     */
    public static Penalty penalty(
            long increase,
            boolean summoned,
            int initialMonthsLate,
            PayShare share,
            MinimumPenalty minimum) {
        if (initialMonthsLate < 0) {
            throw new IllegalArgumentException("Months late are not negative");
        }
        return increase == 0
                ? Penalty.NONE
                : Penalty.of(increase, rate(summoned, initialMonthsLate), share, minimum);
    }

    private static BigDecimal rate(boolean summoned, int initialMonthsLate) {
        return base(summoned).add(MONTHLY.multiply(BigDecimal.valueOf(initialMonthsLate))).min(CAP);
    }

    /** Fraction of the increase before what the delay of the first declaration adds. */
    public static BigDecimal base(boolean summoned) {
        return summoned ? RATE_AFTER_SUMMONS : RATE;
    }
}

package co.gov.putumayo.estampillas.declaration.penalty;

import co.gov.putumayo.estampillas.shared.Pesos;
import java.math.BigDecimal;

/**
 * A penalty and how it came to be.
 *
 * @param rate fraction of the base that it is, after its cap
 * @param full exact pesos before reductions
 * @param reduced exact pesos after reductions, before the minimum
 * @param minimum pesos it cannot be under (art. 432); zero when there is no penalty
 * @param amount pesos to pay, rounded to the thousand (art. 411)
 */
public record Penalty(
        BigDecimal rate, BigDecimal full, BigDecimal reduced, long minimum, long amount) {

    /** Nothing was done that is punished. */
    public static final Penalty NONE =
            new Penalty(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, 0, 0);

    /** Reductions go before the minimum, because it holds for reduced penalties too (art. 432). */
    static Penalty of(long base, BigDecimal rate, PayShare share, MinimumPenalty minimum) {
        if (base < 0) {
            throw new IllegalArgumentException("The base of a penalty is not negative: " + base);
        }
        BigDecimal full = BigDecimal.valueOf(base).multiply(rate);
        BigDecimal reduced = full.multiply(share.fraction());
        long amount = Math.max(minimum.pesos(), Pesos.toThousand(reduced));
        return new Penalty(rate, full, reduced, minimum.pesos(), amount);
    }

    /**
     * Twice as much, for whoever was punished for the same by a final act in the two years before;
     * only penalties that the administration imposes double (art. 433, par. 2).
     */
    public Penalty forRepeatOffender() {
        BigDecimal two = BigDecimal.valueOf(2);
        BigDecimal doubled = reduced.multiply(two);
        return new Penalty(
                rate.multiply(two),
                full.multiply(two),
                doubled,
                minimum,
                Math.max(minimum, Pesos.toThousand(doubled)));
    }

    /** Whether the minimum decided the amount. */
    public boolean isMinimum() {
        return reduced.compareTo(BigDecimal.valueOf(minimum)) < 0;
    }
}

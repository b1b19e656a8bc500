package co.gov.putumayo.estampillas.declaration.penalty;

import java.math.BigDecimal;

/** Penalty when the administration corrects the sums of a declaration (art. 438). */
public final class ArithmeticCorrection {

    private static final BigDecimal RATE = new BigDecimal("0.30");
    private static final BigDecimal RATE_WHEN_ACCEPTED = new BigDecimal("0.15");

    private ArithmeticCorrection() {}

    /**
     * @param increase pesos by which the amount to pay rises; nothing is due when it does not
     * @param accepted whether the filer accepts the facts, and pays the reduced penalty, within the
     *     term to appeal: it is halved then
     */
    public static Penalty penalty(
            long increase, boolean accepted, PayShare share, MinimumPenalty minimum) {
        return increase == 0
                ? Penalty.NONE
                : Penalty.of(increase, accepted ? RATE_WHEN_ACCEPTED : RATE, share, minimum);
    }
}

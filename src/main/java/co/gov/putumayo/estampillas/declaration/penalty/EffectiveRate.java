package co.gov.putumayo.estampillas.declaration.penalty;

import java.math.BigDecimal;
import java.math.MathContext;

/** Daily rates equivalent to effective annual ones, without binary floating point. */
final class EffectiveRate {

    private static final int DAYS = 365;

    /** Enough for the thousandth of a peso in the largest amounts over centuries. */
    private static final MathContext PRECISION = new MathContext(40);

    private static final BigDecimal TOLERANCE = new BigDecimal("1E-36");

    private EffectiveRate() {}

    /**
     * (1 + annual)^(1/365) − 1, by Newton's method. It starts above the root (Bernoulli's
     * inequality), so each step comes nearer from above and the steps end.
     */
    static BigDecimal daily(BigDecimal annual) {
        BigDecimal yearly = BigDecimal.ONE.add(annual);
        BigDecimal days = BigDecimal.valueOf(DAYS);
        BigDecimal root = BigDecimal.ONE.add(annual.divide(days, PRECISION));
        BigDecimal step;
        do {
            BigDecimal power = root.pow(DAYS - 1, PRECISION);
            step = power.multiply(root).subtract(yearly).divide(power.multiply(days), PRECISION);
            root = root.subtract(step, PRECISION);
        } while (step.abs().compareTo(TOLERANCE) > 0);
        return root.subtract(BigDecimal.ONE);
    }
}

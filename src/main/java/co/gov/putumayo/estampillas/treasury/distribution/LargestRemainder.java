package co.gov.putumayo.estampillas.treasury.distribution;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Splits an amount so that the parts always make the whole: each is rounded down, and what is left
 * goes, unit by unit, to those that lost most; of equal ones, to the first.
 */
public final class LargestRemainder {

    private static final int CENTS = 2;

    private LargestRemainder() {}

    /**
     * @param amount pesos; split into whole pesos, or into cents if it has any
     * @param weights at least one positive, none negative
     * @return a part for each weight, with the sign of the amount
     */
    public static List<BigDecimal> split(BigDecimal amount, List<BigDecimal> weights) {
        if (weights.stream().anyMatch(weight -> weight.signum() < 0)
                || weights.stream().allMatch(weight -> weight.signum() == 0)) {
            throw new IllegalArgumentException("Weights of nothing: " + weights);
        }
        int scale = amount.stripTrailingZeros().scale() > 0 ? CENTS : 0;
        BigInteger units = amount.abs().setScale(scale).unscaledValue();
        List<BigInteger> whole = integers(weights);
        BigInteger sum = whole.stream().reduce(BigInteger.ZERO, BigInteger::add);
        List<BigInteger> parts = new ArrayList<>();
        List<BigInteger> lost = new ArrayList<>();
        for (BigInteger weight : whole) {
            BigInteger[] quotient = units.multiply(weight).divideAndRemainder(sum);
            parts.add(quotient[0]);
            lost.add(quotient[1]);
        }
        int left =
                units.subtract(parts.stream().reduce(BigInteger.ZERO, BigInteger::add))
                        .intValueExact();
        IntStream.range(0, parts.size())
                .boxed()
                .sorted(Comparator.comparing(lost::get, Comparator.reverseOrder()))
                .limit(left)
                .forEach(i -> parts.set(i, parts.get(i).add(BigInteger.ONE)));
        return parts.stream()
                .map(part -> new BigDecimal(amount.signum() < 0 ? part.negate() : part, scale))
                .toList();
    }

    private static List<BigInteger> integers(List<BigDecimal> weights) {
        int scale = weights.stream().mapToInt(BigDecimal::scale).max().orElse(0);
        int common = Math.max(0, scale);
        return weights.stream().map(weight -> weight.setScale(common).unscaledValue()).toList();
    }
}

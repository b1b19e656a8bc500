package co.gov.putumayo.estampillas.treasury.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Parts always make the whole, and none is a unit away from its exact share. */
class LargestRemainderTest {

    @Property
    void partsMakeTheWhole(
            @ForAll("amounts") BigDecimal amount, @ForAll("weights") List<BigDecimal> weights) {
        List<BigDecimal> parts = LargestRemainder.split(amount, weights);

        assertThat(parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(amount);
    }

    @Property
    void noPartIsAUnitAwayFromItsExactShare(
            @ForAll("amounts") BigDecimal amount, @ForAll("weights") List<BigDecimal> weights) {
        List<BigDecimal> parts = LargestRemainder.split(amount, weights);

        BigDecimal sum = weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal unit =
                amount.stripTrailingZeros().scale() > 0 ? new BigDecimal("0.01") : BigDecimal.ONE;
        for (int i = 0; i < parts.size(); i++) {
            BigDecimal away =
                    parts.get(i).multiply(sum).subtract(amount.multiply(weights.get(i))).abs();
            assertThat(away).isLessThan(unit.multiply(sum));
        }
    }

    @Property
    void splitOfOppositeIsOpposite(
            @ForAll("amounts") BigDecimal amount, @ForAll("weights") List<BigDecimal> weights) {
        List<BigDecimal> parts = LargestRemainder.split(amount, weights);

        assertThat(LargestRemainder.split(amount.negate(), weights))
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactlyElementsOf(parts.stream().map(BigDecimal::negate).toList());
    }

    @Example
    void givesWhatIsLeftToThoseThatLostMost() {
        List<BigDecimal> weights = decimals("0.20", "0.56", "0.24");

        assertThat(LargestRemainder.split(new BigDecimal("1001"), weights))
                .containsExactlyElementsOf(decimals("200", "561", "240"));
    }

    @Example
    void givesFirstOfEqualOnes() {
        assertThat(LargestRemainder.split(BigDecimal.TEN, decimals("1", "1", "1")))
                .containsExactlyElementsOf(decimals("4", "3", "3"));
    }

    @Example
    void refusesWeightsOfNothing() {
        assertThatThrownBy(() -> LargestRemainder.split(BigDecimal.TEN, decimals("0", "0")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Provide
    Arbitrary<BigDecimal> amounts() {
        return Arbitraries.oneOf(
                Arbitraries.longs().between(0, 1_000_000_000_000_000L).map(BigDecimal::valueOf),
                Arbitraries.longs()
                        .between(0, 1_000_000_000_000L)
                        .map(cents -> BigDecimal.valueOf(cents, 2)));
    }

    @Provide
    Arbitrary<List<BigDecimal>> weights() {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, BigDecimal.valueOf(1_000))
                .ofScale(8)
                .list()
                .ofMinSize(1)
                .ofMaxSize(12)
                .filter(list -> list.stream().anyMatch(weight -> weight.signum() > 0));
    }

    private static List<BigDecimal> decimals(String... texts) {
        return Stream.of(texts).map(BigDecimal::new).toList();
    }
}

package co.gov.putumayo.estampillas.declaration.penalty;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class ImposedPenaltyPropertiesTest {

    private static final long UVT = 52_374;
    private static final MinimumPenalty MINIMUM = MinimumPenalty.ofUvt(UVT);

    @Property
    void repeatOffenderPaysTwiceOrTheMinimum(
            @ForAll @LongRange(min = 1, max = 10_000_000_000L) long base) {
        Penalty once = Inexactness.GENERAL.penalty(base, PayShare.WHOLE, MINIMUM);

        Penalty twice = once.forRepeatOffender();

        assertThat(twice.reduced()).isEqualByComparingTo(once.reduced().add(once.reduced()));
        assertThat(twice.amount()).isBetween(once.amount(), 2 * once.amount() + 1000);
        assertThat(twice.amount()).isGreaterThanOrEqualTo(MINIMUM.pesos());
    }

    @Property
    void mendingStaysBetweenMinimumAndCap(
            @ForAll @LongRange(min = 0, max = 1_000_000_000_000_000L) long tax,
            @ForAll @IntRange(min = 1, max = 60) int months,
            @ForAll boolean summoned,
            @ForAll PayShare share) {
        Penalty late = LateFiling.penalty(tax, months, summoned, PayShare.WHOLE, MINIMUM);

        Penalty mending = Inconsistency.penalty(late, UVT, share, MINIMUM);

        assertThat(mending.amount()).isBetween(MINIMUM.pesos(), Inconsistency.cap(UVT));
        assertThat(mending.amount()).isLessThanOrEqualTo(late.amount());
    }
}

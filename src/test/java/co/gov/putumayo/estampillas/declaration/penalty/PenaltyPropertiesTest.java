package co.gov.putumayo.estampillas.declaration.penalty;

import static org.assertj.core.api.Assertions.assertThat;

import co.gov.putumayo.estampillas.shared.Pesos;
import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class PenaltyPropertiesTest {

    private static final long THOUSAND = 1_000;

    @Property
    void neverFallsAsMonthsPass(
            @ForAll @LongRange(max = Pesos.MAX) long tax,
            @ForAll @IntRange(max = 60) int months,
            @ForAll boolean summoned,
            @ForAll PayShare share,
            @ForAll @LongRange(min = 1_000, max = 100_000) long uvt) {
        MinimumPenalty minimum = MinimumPenalty.ofUvt(uvt);

        assertThat(LateFiling.penalty(tax, months + 1, summoned, share, minimum).amount())
                .isGreaterThanOrEqualTo(
                        LateFiling.penalty(tax, months, summoned, share, minimum).amount());
        assertThat(Correction.penalty(tax, summoned, months + 1, share, minimum).amount())
                .isGreaterThanOrEqualTo(
                        Correction.penalty(tax, summoned, months, share, minimum).amount());
    }

    @Property
    void staysBetweenMinimumAndCap(
            @ForAll @LongRange(max = Pesos.MAX) long tax,
            @ForAll @IntRange(min = 1, max = 600) int months,
            @ForAll boolean summoned,
            @ForAll PayShare share,
            @ForAll @LongRange(min = 1_000, max = 100_000) long uvt) {
        MinimumPenalty minimum = MinimumPenalty.ofUvt(uvt);
        long times = summoned ? 2 : 1;

        long lateFiling = LateFiling.penalty(tax, months, summoned, share, minimum).amount();

        assertThat(lateFiling)
                .isBetween(minimum.pesos(), Math.max(minimum.pesos(), cap(tax * times, share)));
    }

    @Property
    void correctionStaysBetweenMinimumAndTheIncrease(
            @ForAll @LongRange(min = 1, max = Pesos.MAX) long increase,
            @ForAll @IntRange(max = 600) int months,
            @ForAll boolean summoned,
            @ForAll PayShare share,
            @ForAll @LongRange(min = 1_000, max = 100_000) long uvt) {
        MinimumPenalty minimum = MinimumPenalty.ofUvt(uvt);

        long penalty = Correction.penalty(increase, summoned, months, share, minimum).amount();

        assertThat(penalty)
                .isBetween(minimum.pesos(), Math.max(minimum.pesos(), cap(increase, share)));
    }

    @Property
    void isARowOfTheForm(
            @ForAll @LongRange(max = Pesos.MAX) long tax,
            @ForAll @IntRange(max = 60) int months,
            @ForAll boolean summoned,
            @ForAll PayShare share) {
        MinimumPenalty minimum = MinimumPenalty.ofUvt(52_374);

        assertThat(LateFiling.penalty(tax, months, summoned, share, minimum).amount() % THOUSAND)
                .isZero();
        assertThat(NotFiling.penalty(tax, months, share, minimum).amount() % THOUSAND).isZero();
    }

    @Property
    void notFilingIsNeverUnderLateFilingAfterSummons(
            @ForAll @LongRange(max = Pesos.MAX) long tax,
            @ForAll @IntRange(min = 1, max = 60) int months,
            @ForAll PayShare share) {
        MinimumPenalty minimum = MinimumPenalty.ofUvt(52_374);

        assertThat(NotFiling.penalty(tax, months, share, minimum).amount())
                .isGreaterThanOrEqualTo(
                        LateFiling.penalty(tax, months, true, PayShare.WHOLE, minimum).amount());
    }

    private static long cap(long exact, PayShare share) {
        return Pesos.toThousand(BigDecimal.valueOf(exact).multiply(share.fraction()));
    }
}

package co.gov.putumayo.estampillas.declaration.penalty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each case is worked out by hand from the words of its article. */
class PenaltyTest {

    private static final MinimumPenalty MIN_2026 = MinimumPenalty.ofUvt(52_374);

    /** Art. 432 and art. 868 of the ETN: ten UVT, to the thousand above $10,000. */
    @ParameterizedTest
    @CsvSource({
        "52374, 524000",
        "49799, 498000",
        "47065, 471000",
        "42412, 424000",
        "33156, 332000"
    })
    void minimumIsTenUvtRounded(long uvt, long pesos) {
        assertThat(MinimumPenalty.ofUvt(uvt).pesos()).isEqualTo(pesos);
    }

    @ParameterizedTest
    @CsvSource({
        // Art. 434: 5 % a month, at most 100 %.
        "100000000, 1, false, WHOLE, 5000000",
        "100000000, 20, false, WHOLE, 100000000",
        "100000000, 21, false, WHOLE, 100000000",
        // Art. 435: 10 % a month, at most 200 %.
        "100000000, 1, true, WHOLE, 10000000",
        "100000000, 20, true, WHOLE, 200000000",
        "100000000, 25, true, WHOLE, 200000000",
        // Art. 433: reduced after the cap.
        "100000000, 21, false, HALF, 50000000",
        "100000000, 2, false, THREE_QUARTERS, 7500000",
        // Art. 432: reduced ones too, and with no tax at all.
        "100000, 1, false, HALF, 524000",
        "0, 1, false, WHOLE, 524000",
        "0, 40, true, HALF, 524000",
        // Art. 411: to the nearest thousand, half up, once.
        "10490000, 1, false, WHOLE, 525000",
        "10489999, 1, false, WHOLE, 524000",
        "20980000, 1, false, HALF, 525000",
        // In time.
        "100000000, 0, true, WHOLE, 0",
    })
    void lateFiling(long tax, int months, boolean summoned, PayShare share, long expected) {
        Penalty penalty = LateFiling.penalty(tax, months, summoned, share, MIN_2026);

        assertThat(penalty.amount()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        // Art. 437-1 and 437-2.
        "50000000, false, 0, WHOLE, 5000000",
        "50000000, true, 0, WHOLE, 10000000",
        // Par. 1: 5 % more a month the first declaration was late, at most 100 % in all.
        "50000000, false, 3, WHOLE, 12500000",
        "50000000, false, 18, WHOLE, 50000000",
        "50000000, false, 19, WHOLE, 50000000",
        "50000000, true, 16, WHOLE, 50000000",
        "50000000, true, 17, HALF, 25000000",
        // Art. 432.
        "1000, false, 0, WHOLE, 524000",
        // Art. 423: not when the amount to pay does not rise.
        "0, true, 12, WHOLE, 0",
    })
    void correction(long increase, boolean summoned, int months, PayShare share, long expected) {
        Penalty penalty = Correction.penalty(increase, summoned, months, share, MIN_2026);

        assertThat(penalty.amount()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        // Art. 436-g: 10 %, and never under the late filing penalty after a summons.
        "80000000, 1, WHOLE, 8000000",
        "80000000, 7, WHOLE, 56000000",
        "80000000, 30, WHOLE, 160000000",
        // The reduction lowers the 10 %, not what it cannot go under.
        "80000000, 7, HALF, 56000000",
        "0, 3, WHOLE, 524000",
    })
    void notFiling(long tax, int months, PayShare share, long expected) {
        assertThat(NotFiling.penalty(tax, months, share, MIN_2026).amount()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        // Last paragraph of art. 436: 10 % of what was imposed, never under late filing.
        "90000000, 10000000, 3, 9000000",
        "90000000, 80000000, 3, 24000000",
        "1000000, 0, 1, 524000",
    })
    void notFilingWhenFiledInAppeal(long imposed, long tax, int months, long expected) {
        assertThat(NotFiling.whenFiledInAppeal(imposed, tax, months, MIN_2026).amount())
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        // Art. 438: 30 %, half of it when the facts are accepted in time.
        "10000000, false, 3000000",
        "10000000, true, 1500000",
        "1000000, true, 524000",
        "0, false, 0",
    })
    void arithmeticCorrection(long increase, boolean accepted, long expected) {
        assertThat(
                        ArithmeticCorrection.penalty(increase, accepted, PayShare.WHOLE, MIN_2026)
                                .amount())
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        // Art. 440.
        "GENERAL, 10000000, 10000000",
        "OMITTED_ASSETS, 10000000, 20000000",
        "ABUSE, 10000000, 16000000",
        "INEXACT_VALUES, 10000000, 2000000",
        "GENERAL, 1000, 524000",
        "GENERAL, 0, 0",
    })
    void inexactness(Inexactness kind, long base, long expected) {
        assertThat(kind.penalty(base, PayShare.WHOLE, MIN_2026).amount()).isEqualTo(expected);
    }

    @Test
    void tellsHowItCameToBe() {
        Penalty penalty = LateFiling.penalty(1_000_000, 30, false, PayShare.HALF, MIN_2026);

        assertThat(penalty.rate()).isEqualByComparingTo("1");
        assertThat(penalty.full()).isEqualByComparingTo("1000000");
        assertThat(penalty.reduced()).isEqualByComparingTo("500000");
        assertThat(penalty.minimum()).isEqualTo(524_000);
        assertThat(penalty.isMinimum()).isTrue();
        assertThat(Penalty.NONE.isMinimum()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "1, WHOLE",
        "1.0, WHOLE",
        "1.0000, WHOLE",
        "0.75, THREE_QUARTERS",
        "0.750, THREE_QUARTERS",
        "0.5, HALF",
        "0.50, HALF"
    })
    void readsPayShare(String text, PayShare share) {
        assertThat(PayShare.of(text)).contains(share);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {"", " ", "0", "0.25", "1.01", "50%", "0,5", ".5", "1e0", "1.00000", "-1"})
    void refusesOtherPayShare(String text) {
        assertThat(PayShare.of(text)).isEmpty();
    }

    @Test
    void refusesNegativeAmountsAndMonths() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LateFiling.penalty(-1, 1, false, PayShare.WHOLE, MIN_2026));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LateFiling.penalty(1, -1, false, PayShare.WHOLE, MIN_2026));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Correction.penalty(1, false, -1, PayShare.WHOLE, MIN_2026));
        assertThatIllegalArgumentException().isThrownBy(() -> new MinimumPenalty(-1));
    }

    @Test
    void holdsTheLargestAmounts() {
        long tax = co.gov.putumayo.estampillas.shared.Pesos.MAX;

        Penalty penalty = LateFiling.penalty(tax, 20, true, PayShare.WHOLE, MIN_2026);

        assertThat(BigDecimal.valueOf(penalty.amount())).isEqualByComparingTo("2e15");
    }
}

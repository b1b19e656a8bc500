package co.gov.putumayo.estampillas.treasury.refund;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The clocks of arts. 627 and 628. */
class RefundTermTest {

    private static final RefundConfig CONFIG =
            new SmallRyeConfigBuilder()
                    .addDiscoveredConverters()
                    .withMapping(RefundConfig.class)
                    .build()
                    .getConfigMapping(RefundConfig.class);

    @ParameterizedTest
    @CsvSource({
        "2026-03-16, 2026-05-16, true",
        "2026-03-16, 2026-05-17, false",
        "2025-12-31, 2026-02-28, true",
        "2025-12-31, 2026-03-01, false"
    })
    void twoMonthsToAskForWhatTheAdministrationAssessed(
            LocalDate paid, LocalDate asked, boolean inTerm) {
        RefundTerm term = RefundTerm.of(paid, asked, Optional.empty(), CONFIG);

        assertThat(term.inTerm()).isEqualTo(inTerm);
        assertThat(term.requestUntil()).isEqualTo(paid.plusMonths(2));
    }

    @Test
    void thirtyCalendarDaysToGiveBack() {
        LocalDate asked = LocalDate.parse("2026-03-20");

        RefundTerm term = RefundTerm.of(asked, asked, Optional.empty(), CONFIG);

        assertThat(term.dueOn()).isEqualTo("2026-04-19");
        assertThat(term.extraMonth()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-18, 2026-04-18, true, 2026-06-18",
        "2026-02-18, 2026-04-19, false, 2026-05-19"
    })
    void aMonthMoreWhenAskedWithinTwoMonthsOfFiling(
            LocalDate filed, LocalDate asked, boolean extra, LocalDate due) {
        RefundTerm.Declaration declaration =
                new RefundTerm.Declaration(LocalDate.parse("2026-02-20"), filed);

        RefundTerm term =
                RefundTerm.of(
                        LocalDate.parse("2026-01-10"), asked, Optional.of(declaration), CONFIG);

        assertThat(term.extraMonth()).isEqualTo(extra);
        assertThat(term.dueOn()).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({"2027-02-20, true", "2027-02-21, false"})
    void theTermToCorrectWhenADeclarationHoldsThePayment(LocalDate asked, boolean inTerm) {
        RefundTerm.Declaration declaration =
                new RefundTerm.Declaration(
                        LocalDate.parse("2026-02-20"), LocalDate.parse("2026-02-18"));

        RefundTerm term =
                RefundTerm.of(
                        LocalDate.parse("2026-01-10"), asked, Optional.of(declaration), CONFIG);

        assertThat(term.requestUntil()).isEqualTo("2027-02-20");
        assertThat(term.inTerm()).isEqualTo(inTerm);
    }
}

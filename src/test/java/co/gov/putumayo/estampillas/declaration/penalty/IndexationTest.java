package co.gov.putumayo.estampillas.declaration.penalty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Art. 638, with round inflations. */
class IndexationTest {

    private static final Map<Integer, BigDecimal> INFLATION =
            Map.of(
                    2022, new BigDecimal("0.10"),
                    2023, new BigDecimal("0.08"),
                    2024, new BigDecimal("0.05"),
                    2025, new BigDecimal("0.04"));

    @ParameterizedTest
    @CsvSource({
        // Overdue for less than a year, or for exactly one, on 1 January: not yet.
        "2023-05-10, 2024-01-01, 1000000",
        "2023-05-10, 2024-12-31, 1000000",
        "2024-01-01, 2025-01-01, 1000000",
        // The whole inflation of the year before, from 1 January on.
        "2023-05-10, 2025-01-01, 1050000",
        "2023-05-10, 2025-12-31, 1050000",
        "2023-12-31, 2025-01-01, 1050000",
        // Cumulatively.
        "2023-05-10, 2026-01-01, 1092000",
        "2021-05-10, 2026-06-01, 1297296",
    })
    void selfAssessedRisesOnceOverdueForMoreThanAYear(
            LocalDate due, LocalDate on, BigDecimal expected) {
        assertThat(Indexation.ofSelfAssessed(due).value(1_000_000, on, INFLATION))
                .isEqualByComparingTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-11-30, 2024-12-31, 1000000",
        "2024-11-30, 2025-01-01, 1050000",
        "2024-01-01, 2025-01-01, 1050000",
        "2024-11-30, 2026-01-01, 1092000",
    })
    void imposedRisesFromTheJanuaryAfterItBecameFinal(
            LocalDate finalSince, LocalDate on, BigDecimal expected) {
        assertThat(Indexation.ofImposed(finalSince).value(1_000_000, on, INFLATION))
                .isEqualByComparingTo(expected);
    }

    @Test
    void refusesYearWithoutInflation() {
        Indexation indexation = Indexation.ofSelfAssessed(LocalDate.of(2023, 5, 10));
        LocalDate on = LocalDate.of(2027, 3, 1);

        assertThat(indexation.inflationYears(on)).containsExactly(2024, 2025, 2026);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> indexation.value(1, on, INFLATION))
                .withMessageContaining("2026");
    }
}

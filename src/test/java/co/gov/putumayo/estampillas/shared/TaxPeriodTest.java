package co.gov.putumayo.estampillas.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class TaxPeriodTest {

    @Test
    void isWrittenAsItIsRead() {
        assertThat(TaxPeriod.parse("2026-01")).contains(TaxPeriod.of(2026, 1));
        assertThat(TaxPeriod.of(2026, 1)).hasToString("2026-01");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "2026",
                "2026-1",
                "2026-00",
                "2026-13",
                "1899-12",
                "2026-01-01",
                "-2026-01",
                "26-01"
            })
    void refusesWhatIsNotAMonth(String text) {
        assertThat(TaxPeriod.parse(text)).isEmpty();
    }

    @Test
    void goesOverYears() {
        assertThat(TaxPeriod.of(2026, 12).next()).isEqualTo(TaxPeriod.of(2027, 1));
        assertThat(TaxPeriod.of(2026, 1).previous()).isEqualTo(TaxPeriod.of(2025, 12));
        assertThat(TaxPeriod.ofYear(2026)).hasSize(12).isSorted();
    }

    @Test
    void knowsItsFirstAndLastDay() {
        assertThat(TaxPeriod.of(2028, 2).firstDay()).isEqualTo(LocalDate.of(2028, 2, 1));
        assertThat(TaxPeriod.of(2028, 2).lastDay()).isEqualTo(LocalDate.of(2028, 2, 29));
    }
}

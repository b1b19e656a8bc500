package co.gov.putumayo.estampillas.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class IsoDateTest {

    @Test
    void readsDaysFrom1900On() {
        assertThat(IsoDate.parse("2026-03-15")).contains(LocalDate.of(2026, 3, 15));
        assertThat(IsoDate.parse("1900-01-01")).contains(LocalDate.of(1900, 1, 1));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "1899-12-31",
                "1582-10-04",
                "0001-01-01",
                "-2026-03-15",
                "+12026-03-15",
                "2026-02-29",
                "2026-3-15",
                "15-03-2026"
            })
    void refusesWhatIsNoDayOfOurTime(String text) {
        assertThat(IsoDate.parse(text)).isEmpty();
    }
}

package co.gov.putumayo.estampillas.tariff.reference;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Of each unit, what counts on a day. The days are such that no test publishes for them. */
@QuarkusTest
class ReadValuesInForceTest {

    @Inject ReadValuesInForce read;

    @Test
    void givesTheValuesOfTheYearAndTheUsuryOfTheMonth() {
        List<ValueInForce> found = read.on(LocalDate.parse("2024-05-31"));

        assertThat(one(found, ReferenceUnit.UVT))
                .isEqualTo(
                        new ValueInForce(
                                ReferenceUnit.UVT,
                                "2024",
                                new BigDecimal("47065"),
                                "Res. DIAN 000187 de 2023",
                                null));
        assertThat(one(found, ReferenceUnit.SMMLV).value()).isEqualByComparingTo("1300000");
        assertThat(one(found, ReferenceUnit.USURY).period()).isEqualTo("2024-05");
        assertThat(one(found, ReferenceUnit.USURY).value())
                .isStrictlyBetween(new BigDecimal("0.31"), new BigDecimal("0.32"));
    }

    @Test
    void tellsWhichPeriodNobodyPublishedAndGuessesNothing() {
        List<ValueInForce> found = read.on(LocalDate.parse("2079-03-10"));

        assertThat(found).hasSameSizeAs(ReferenceUnit.values());
        assertThat(one(found, ReferenceUnit.USURY).missing()).isEqualTo("2079-03");
        assertThat(one(found, ReferenceUnit.UVT).missing()).isEqualTo("2079");
        assertThat(one(found, ReferenceUnit.INFLATION).missing()).isEqualTo("2078");
    }

    private static ValueInForce one(List<ValueInForce> found, ReferenceUnit unit) {
        return found.stream().filter(each -> each.unit() == unit).findFirst().orElseThrow();
    }
}

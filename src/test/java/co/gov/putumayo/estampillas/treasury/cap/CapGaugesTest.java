package co.gov.putumayo.estampillas.treasury.cap;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import co.gov.putumayo.estampillas.shared.security.Role;
import co.gov.putumayo.estampillas.support.Tokens;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who watches the service learns of a cap before it is used up. */
@QuarkusTest
class CapGaugesTest {

    private static final int YEAR = 2160;
    private static final int YEAR_WITHOUT_BUDGET = 2161;

    @Inject CapGauges gauges;
    @Inject MeterRegistry meters;

    @AfterEach
    void readTheYearAgain() {
        gauges.read();
    }

    @Test
    void countsCapsByHowNearTheyAre() {
        issue(Map.of("pro-electrificacion-rural", 96L, "pro-desarrollo-departamental", 300L));

        // The scheduled reading of this year may come between; then it is read again.
        await().untilAsserted(
                        () -> {
                            gauges.read(YEAR);

                            assertThat(used("electrificacion")).isEqualTo(0.96);
                            assertThat(used("desarrollo")).isEqualTo(1.2);
                            assertThat(caps(CapLevel.WARNING)).isEqualTo(1);
                            assertThat(caps(CapLevel.EXCEEDED)).isEqualTo(1);
                        });
    }

    @Test
    void countsCapsThatCannotBeMeasured() {
        await().untilAsserted(
                        () -> {
                            gauges.read(YEAR_WITHOUT_BUDGET);

                            assertThat(used("electrificacion")).isNaN();
                            assertThat(used("desarrollo")).isNaN();
                            assertThat(caps(CapLevel.NO_DATA)).isGreaterThanOrEqualTo(2);
                        });
    }

    @Test
    void readingOfArticle340ThatDoesNotWarnIsNotCounted() {
        gauges.read(YEAR);

        assertThat(meters.find("emission.cap.used.ratio").tag("cap", "itp-letras").gauge())
                .isNotNull();
        assertThat(meters.find("emission.cap.used.ratio").tag("cap", "itp-cifra").gauge()).isNull();
    }

    private void issue(Map<String, Long> elsewhere) {
        given().auth()
                .oauth2(Tokens.of("ana", Role.TREASURY))
                .contentType(ContentType.JSON)
                .body(
                        Map.of(
                                "budget",
                                1_000L,
                                "collectedElsewhere",
                                elsewhere,
                                "source",
                                "Ordenanza de presupuesto"))
                .put("/api/v1/treasury/emission-caps/years/" + YEAR)
                .then()
                .statusCode(200);
    }

    private double used(String cap) {
        return meters.get("emission.cap.used.ratio").tag("cap", cap).gauge().value();
    }

    private double caps(CapLevel level) {
        return meters.get("emission.caps").tag("level", level.name()).gauge().value();
    }
}

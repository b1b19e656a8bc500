package co.gov.putumayo.estampillas.treasury.report.opendata;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import co.gov.putumayo.estampillas.support.TestClock;
import co.gov.putumayo.estampillas.support.Tokens;
import co.gov.putumayo.estampillas.treasury.report.Collected;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Open data of 2021, in which only this test collects. */
@QuarkusTest
class OpenDataTest {

    private static final String PATH = "/api/v1/open-data/collection";
    private static final String CULTURE = "pro-cultura";
    private static final String FRONTIER = "pro-desarrollo-fronterizo";

    @Inject Collected collected;
    @Inject TestClock clock;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void leavesOutWhatCouldTellOfSinglePayers() {
        for (int payer = 1; payer <= 8; payer++) {
            pay(1, payer, Map.of(CULTURE, 1_000L, FRONTIER, 1_000L));
            pay(2, payer, Map.of(CULTURE, 1_000L));
        }
        // Nine receipts, but of one payer.
        for (int i = 0; i < 9; i++) {
            pay(2, 1, Map.of(FRONTIER, 5_000L));
        }

        JsonPath data = given().queryParam("year", 2021).get(PATH).jsonPath();

        assertThat(cell(data, "2021-02", FRONTIER)).containsEntry("suppressed", true);
        assertThat(cell(data, "2021-02", FRONTIER)).doesNotContainKeys("receipts", "amount");
        assertThat(cell(data, "2021-02", CULTURE)).containsEntry("suppressed", true);
        assertThat(cell(data, "2021-01", FRONTIER)).containsEntry("suppressed", true);
        assertThat(cell(data, "2021-02", null)).containsEntry("amount", 53_000);
        assertThat(cell(data, null, null)).containsEntry("amount", 69_000);
        assertThat(data.getString("license")).isEqualTo("CC-BY-4.0");
    }

    @Test
    void tellsOnlyMonthsThatAreOver() {
        clock.set(Instant.parse("2022-03-31T12:00:00Z"));

        JsonPath data = given().queryParam("year", 2022).get(PATH).jsonPath();

        assertThat(data.getList("cells.month")).contains("2022-02").doesNotContain("2022-03");
    }

    @Test
    void mayBeKeptByCaches() {
        Response first = given().queryParam("year", 2018).get(PATH);

        first.then().header("Cache-Control", containsString("max-age=3600"));
        given().queryParam("year", 2018)
                .header("If-None-Match", first.header("ETag"))
                .get(PATH)
                .then()
                .statusCode(304);
        given().queryParam("year", "pronto").get(PATH).then().statusCode(400);
    }

    private void pay(int month, int payer, Map<String, Long> stamps) {
        collected.receipt(
                LocalDate.of(2021, month, 15), Tokens.DEPARTMENT_NIT, "100" + payer, stamps);
    }

    private static Map<Object, Object> cell(JsonPath data, String month, String levy) {
        List<Map<Object, Object>> cells = data.getList("cells");
        return cells.stream()
                .filter(
                        cell ->
                                Objects.equals(cell.get("month"), month)
                                        && Objects.equals(cell.get("levy"), levy))
                .findFirst()
                .orElseThrow();
    }
}

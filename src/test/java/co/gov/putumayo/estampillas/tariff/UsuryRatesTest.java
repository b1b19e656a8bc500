package co.gov.putumayo.estampillas.tariff;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.YearMonth;
import java.util.NavigableMap;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class UsuryRatesTest {

    private static final String PATH = "/api/v1/usury-rates";

    @Inject UsuryRates rates;
    @Inject DataSource database;

    @Test
    void knowsEveryMonthFrom2018ToSeptember2026AndNoOther() {
        NavigableMap<YearMonth, BigDecimal> found =
                rates.between(YearMonth.of(2017, 1), YearMonth.of(2027, 12));

        assertThat(found).hasSize(8 * 12 + 9);
        assertThat(found.firstKey()).isEqualTo(YearMonth.of(2018, 1));
        assertThat(found.lastKey()).isEqualTo(YearMonth.of(2026, 9));
        assertThat(found.get(YearMonth.of(2023, 4))).isEqualByComparingTo("0.4709");
    }

    @Test
    void listsRatesOfAYearNewestFirst() {
        given().queryParam("year", 2026)
                .get(PATH)
                .then()
                .statusCode(200)
                .body("items", hasSize(9))
                .body("items[0].month", equalTo("2026-09"))
                .body("items[0].annualRate", equalTo("0.2924"))
                .body("items[0].source", equalTo("Res. SFC 1260 de 2026"))
                .body("items[8].month", equalTo("2026-01"));
    }

    @Test
    void listsEveryYearWhenNoneIsAsked() {
        given().get(PATH)
                .then()
                .statusCode(200)
                .body("items.findAll { it.month < '2028' }", hasSize(8 * 12 + 9));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2017", "9999"})
    void listsNothingOfUnknownYear(String year) {
        given().queryParam("year", year).get(PATH).then().statusCode(200).body("items", empty());
    }

    @Test
    void refusesWhatIsNotAYear() {
        given().queryParam("year", "26")
                .get(PATH)
                .then()
                .statusCode(400)
                .body("errors.code", contains("malformed-year"));
    }

    @Test
    void answersNotModifiedToWhoeverHasIt() {
        String tag = given().queryParam("year", 2025).get(PATH).header("ETag");

        given().queryParam("year", 2025)
                .header("If-None-Match", tag)
                .get(PATH)
                .then()
                .statusCode(304);
    }

    @ParameterizedTest
    @CsvSource({
        "2099-01-02, 20, Res., usury_rate_month_ck",
        "2099-01-01, 2, Res., usury_rate_percent_ck",
        "2099-01-01, 0.2366, Res., usury_rate_percent_ck",
        "2099-01-01, 20, ' ', usury_rate_source_ck",
        "2026-09-01, 20, Res., usury_rate_pk"
    })
    void databaseRefusesSenselessRate(
            String month, String percent, String source, String constraint) {
        assertThatThrownBy(
                        () ->
                                run(
                                        "insert into usury_rate values ('%s', %s, '%s')"
                                                .formatted(month, percent, source)))
                .hasMessageContaining(constraint);
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}

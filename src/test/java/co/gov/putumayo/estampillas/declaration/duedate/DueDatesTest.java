package co.gov.putumayo.estampillas.declaration.duedate;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import co.gov.putumayo.estampillas.shared.Ids;
import co.gov.putumayo.estampillas.support.TestClock;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class DueDatesTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String PATH = "/api/v1/due-dates";
    private static final String ESTIMATES = "/api/v1/declarations/late-filing-estimates";

    @Inject DataSource database;
    @Inject TestClock clock;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    /** The vectors were computed by a program that shares no code with this one. */
    @ParameterizedTest
    @ValueSource(ints = {2025, 2026})
    void listsDueDatesOfVectors(int year) throws IOException {
        Map<String, String> expected = new TreeMap<>();
        vectors()
                .fields()
                .forEachRemaining(
                        vector -> {
                            if (vector.getKey().startsWith(year + "-")) {
                                expected.put(vector.getKey(), vector.getValue().asText());
                            }
                        });

        JsonNode answer =
                JSON.readTree(
                        given().queryParam("year", year)
                                .get(PATH)
                                .then()
                                .statusCode(200)
                                .extract()
                                .asString());

        Map<String, String> listed = new TreeMap<>();
        answer.get("items")
                .forEach(
                        item ->
                                listed.put(
                                        item.get("period").asText(), item.get("dueDate").asText()));
        assertThat(listed).hasSize(12).isEqualTo(expected);
        assertThat(answer.get("year").asInt()).isEqualTo(year);
    }

    @Test
    void listsPeriodsInOrder() {
        given().queryParam("year", 2026)
                .get(PATH)
                .then()
                .statusCode(200)
                .body("items.period[0]", equalTo("2026-01"))
                .body("items.period[11]", equalTo("2026-12"))
                .body("items[0].extension", nullValue());
    }

    @Test
    void listsCurrentYearOfBogotaWhenNoneIsAsked() {
        clock.set(Instant.parse("2028-01-01T04:59:00Z"));

        given().get(PATH).then().statusCode(200).body("year", equalTo(2027));
    }

    @ParameterizedTest
    @ValueSource(ints = {2018, 2100})
    void reachesFromFirstToLastYear(int year) {
        given().queryParam("year", year)
                .get(PATH)
                .then()
                .statusCode(200)
                .body("items", hasSize(12));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2017", "2101", "0000", "9999"})
    void refusesYearBeyondTheCalendar(String year) {
        given().queryParam("year", year)
                .get(PATH)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("query:year"))
                .body("errors.code", contains("out-of-range"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"26", "2026-01", "two", "-2026", "20 26"})
    void refusesWhatIsNotAYear(String year) {
        given().queryParam("year", year)
                .get(PATH)
                .then()
                .statusCode(400)
                .body("errors.code", contains("malformed-year"));
    }

    @Test
    void answersNotModifiedToWhoeverHasIt() {
        String tag = given().queryParam("year", 2026).get(PATH).header("ETag");

        given().queryParam("year", 2026)
                .header("If-None-Match", tag)
                .get(PATH)
                .then()
                .statusCode(304);
    }

    @Test
    void latestLegalActMovesTheDueDate() throws SQLException {
        String ordinary = dueDate(2090, 2);
        extend("2090-03-01", "2090-05-05", "2090-04-03", "PENALTY_AND_INTEREST");
        extend("2090-03-01", "2090-05-10", "2090-04-10", "PENALTY_AND_INTEREST");
        extend("2090-03-01", "2090-05-03", "2090-04-01", "PENALTY_AND_INTEREST");

        given().queryParam("year", 2090)
                .get(PATH)
                .then()
                .body("items[2].dueDate", equalTo("2090-05-10"))
                .body("items[2].extension.ordinaryDueDate", equalTo(ordinary))
                .body("items[2].extension.paymentDueDate", equalTo("2090-05-10"))
                .body("items[2].extension.legalActDate", equalTo("2090-04-10"))
                .body("items[3].extension", nullValue());
    }

    @Test
    void legalActTakesNoTimeFromTheStatute() throws SQLException {
        String ordinary = dueDate(2091, 5);
        extend("2091-06-01", "2091-07-02", "2091-06-20", "PENALTY");

        assertThat(dueDate(2091, 5)).isEqualTo(ordinary);
    }

    /** Ordinary due date 2019-03-21; the rates of those months are published. */
    @ParameterizedTest
    @CsvSource({
        "2019-03-21, 0, 0",
        "2019-03-25, 0, 4",
        // Missing the new date makes it late from the first one.
        "2019-04-22, 2, 32"
    })
    void contingencySparesThePenaltyButNotTheInterest(
            LocalDate filed, int monthsLate, int daysOfInterest) throws SQLException {
        extend("2019-02-01", "2019-03-25", "2019-03-22", "PENALTY");

        given().contentType(ContentType.JSON)
                .body(
                        """
                        {"period":"2019-02","tax":100000000,"filingDate":"%s","summoned":false}
                        """
                                .formatted(filed))
                .post(ESTIMATES)
                .then()
                .statusCode(200)
                .body("dueDate", equalTo("2019-03-25"))
                .body("monthsLate", equalTo(monthsLate))
                .body("trace.days.sum(0)", equalTo(daysOfInterest));
    }

    @Test
    void databaseRefusesToChangeAnExtension() throws SQLException {
        extend("2092-06-01", "2092-09-02", "2092-06-20", "PENALTY");

        assertThatThrownBy(() -> run("delete from due_date_extension where period='2092-06-01'"))
                .hasMessageContaining("append only");
        assertThatThrownBy(() -> run("update due_date_extension set reason = 'otra'"))
                .hasMessageContaining("append only");
    }

    @ParameterizedTest
    @CsvSource({
        "2093-06-02, 2093-09-02, due_date_extension_period_ck",
        "2093-06-01, 2093-06-30, due_date_extension_due_date_ck"
    })
    void databaseRefusesSenselessExtension(String period, String dueDate, String constraint) {
        assertThatThrownBy(() -> extend(period, dueDate, "2093-06-20", "PENALTY"))
                .hasMessageContaining(constraint);
    }

    private static String dueDate(int year, int index) {
        return given().queryParam("year", year).get(PATH).path("items[" + index + "].dueDate");
    }

    private static JsonNode vectors() throws IOException {
        try (InputStream file = DueDatesTest.class.getResourceAsStream("/vectors/due_dates.json")) {
            return JSON.readTree(file);
        }
    }

    private void extend(String period, String dueDate, String actDate, String relief)
            throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement insert =
                        connection.prepareStatement(
                                """
                                insert into due_date_extension
                                    (id, period, due_date, legal_act, legal_act_date, reason, relief,
                                     state, proposed_by, proposed_at, decided_by, decided_at)
                                values (?, ?, ?, 'Resolución de prueba', ?, 'Falla de prueba', ?,
                                        'APPROVED', 'ana', now(), 'berta', now())
                                on conflict do nothing
                                """)) {
            insert.setObject(1, Ids.next());
            insert.setObject(2, LocalDate.parse(period));
            insert.setObject(3, LocalDate.parse(dueDate));
            insert.setObject(4, LocalDate.parse(actDate));
            insert.setString(5, relief);
            insert.executeUpdate();
        }
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}

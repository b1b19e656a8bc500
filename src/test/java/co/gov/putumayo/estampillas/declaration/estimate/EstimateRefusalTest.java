package co.gov.putumayo.estampillas.declaration.estimate;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Everything wrong with an estimate is told, with its field, rule and article. */
@QuarkusTest
class EstimateRefusalTest {

    private static final String LATE_FILING = "late-filing-estimates";
    private static final String CORRECTION = "correction-estimates";
    private static final String ABSENT = "";

    private static final Map<String, String> GOOD_LATE_FILING =
            fields(
                    "period=\"2025-12\"",
                    "tax=417410000",
                    "filingDate=\"2026-08-11\"",
                    "summoned=true",
                    "payShareOfPenalty=\"1\"");

    private static final Map<String, String> GOOD_CORRECTION =
            fields(
                    "increase=121375000",
                    "summoned=false",
                    "initialMonthsLate=1",
                    "yearOfFiling=2024",
                    "payShareOfPenalty=\"1\"");

    static Stream<Arguments> wrongLateFilings() {
        return Stream.of(
                arguments("period", ABSENT, "required", "299"),
                arguments("period", "null", "required", "299"),
                arguments("period", "\" \"", "required", "299"),
                arguments("period", "\"2025-13\"", "malformed-period", null),
                arguments("period", "\"2025-12-01\"", "malformed-period", null),
                arguments("period", "\"diciembre\"", "malformed-period", null),
                arguments("period", "\"2017-12\"", "out-of-range", "299"),
                arguments("period", "\"2101-01\"", "out-of-range", "299"),
                arguments("tax", ABSENT, "required", "434"),
                arguments("tax", "-1", "negative", "434"),
                arguments("tax", "-1e999999", "negative", "434"),
                arguments("tax", "1000.5", "not-whole", "434"),
                arguments("tax", "1e-999999", "not-whole", "434"),
                arguments("tax", "1000000000000001", "too-large", "434"),
                arguments("tax", "1e999999", "too-large", "434"),
                arguments("filingDate", ABSENT, "required", "299"),
                arguments("filingDate", "\"2026-02-30\"", "malformed-date", null),
                arguments("filingDate", "\"11/08/2026\"", "malformed-date", null),
                arguments("filingDate", "\"+12026-08-11\"", "malformed-date", null),
                arguments("filingDate", "\"2025-12-31\"", "before-period-ends", "299"),
                arguments("filingDate", "\"2024-06-01\"", "before-period-ends", "299"),
                arguments("summoned", ABSENT, "required", "435"),
                arguments("payShareOfPenalty", "\"0.25\"", "unknown", "433"),
                arguments("payShareOfPenalty", "\"\"", "unknown", "433"),
                arguments("payShareOfPenalty", "\"50%\"", "unknown", "433"));
    }

    static Stream<Arguments> wrongCorrections() {
        return Stream.of(
                arguments("increase", ABSENT, "required", "437"),
                arguments("increase", "-1", "negative", "437"),
                arguments("increase", "0.5", "not-whole", "437"),
                arguments("increase", "1e15000", "too-large", "437"),
                arguments("summoned", "null", "required", "437"),
                arguments("initialMonthsLate", ABSENT, "required", "437"),
                arguments("initialMonthsLate", "-1", "negative", "437"),
                arguments("yearOfFiling", ABSENT, "required", "432"),
                arguments("yearOfFiling", "-2026", "negative", "432"),
                arguments("yearOfFiling", "2017", "no-annual-value", "432"),
                arguments("yearOfFiling", "2027", "no-annual-value", "432"),
                arguments("payShareOfPenalty", "\"0.1\"", "unknown", "433"));
    }

    @ParameterizedTest(name = "{0} = {1}: {2}")
    @MethodSource("wrongLateFilings")
    void tellsWhatIsWrongWithALateFiling(String field, String value, String code, String article) {
        refused(LATE_FILING, with(GOOD_LATE_FILING, field, value))
                .body("errors.pointer", contains("/" + field))
                .body("errors.code", contains(code))
                .body("errors[0].article", equalTo(article));
    }

    @ParameterizedTest(name = "{0} = {1}: {2}")
    @MethodSource("wrongCorrections")
    void tellsWhatIsWrongWithACorrection(String field, String value, String code, String article) {
        refused(CORRECTION, with(GOOD_CORRECTION, field, value))
                .body("errors.pointer", contains("/" + field))
                .body("errors.code", contains(code))
                .body("errors[0].article", equalTo(article));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}"})
    void tellsAllThatIsMissingAtOnce(String body) {
        post(LATE_FILING, body)
                .statusCode(422)
                .body(
                        "errors.pointer",
                        containsInAnyOrder("/period", "/tax", "/filingDate", "/summoned"));
        post(CORRECTION, body)
                .statusCode(422)
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/increase", "/summoned", "/initialMonthsLate", "/yearOfFiling"));
    }

    @Test
    void namesTheMonthsWithoutUsuryRateBesidesOtherErrors() {
        Map<String, String> request = with(GOOD_LATE_FILING, "filingDate", "\"2026-11-03\"");

        refused(LATE_FILING, with(request, "tax", "-5"))
                .body("errors.pointer", containsInAnyOrder("/tax", "/filingDate"))
                .body("errors.find { it.pointer == '/filingDate' }.code", equalTo("no-usury-rate"))
                .body(
                        "errors.find { it.pointer == '/filingDate' }.text",
                        allOf(containsString("2026-10, 2026-11"), not(containsString("2026-09"))));
    }

    @Test
    void namesYearWithoutUvtAndMonthsWithoutRateTogether() {
        refused(LATE_FILING, with(GOOD_LATE_FILING, "filingDate", "\"2027-01-04\""))
                .body("errors.pointer", contains("/filingDate"))
                .body("errors.code", contains("no-annual-value"))
                .body(
                        "errors[0].text",
                        allOf(
                                containsString("UVT para el año 2027"),
                                containsString("2026-10, 2026-11, 2026-12, 2027-01")));
    }

    @Test
    void doesNotNameThousandsOfMonths() {
        refused(LATE_FILING, with(GOOD_LATE_FILING, "filingDate", "\"9999-12-31\""))
                .body("errors[0].text", containsString("2027-09 y 95667 meses más"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"payShareOfPenalty=1", "summoned=\"true\"", "tax=\"1\"", "period=2025"})
    void refusesOtherTypesOfJson(String field) {
        String[] named = field.split("=", 2);

        post(LATE_FILING, json(with(GOOD_LATE_FILING, named[0], named[1])))
                .statusCode(400)
                .body("errors.code", contains("wrong-type"))
                .body("errors.pointer", contains("/" + named[0]));
    }

    @Test
    void refusesUnknownField() {
        post(CORRECTION, json(with(GOOD_CORRECTION, "decrease", "1")))
                .statusCode(400)
                .body("errors.code", contains("unknown-field"));
    }

    private static ValidatableResponse refused(String calculator, Map<String, String> request) {
        return post(calculator, json(request))
                .statusCode(422)
                .body("code", equalTo("rule-violation"));
    }

    private static ValidatableResponse post(String calculator, String body) {
        return given().contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1/declarations/" + calculator)
                .then();
    }

    private static Map<String, String> fields(String... fields) {
        Map<String, String> map = new LinkedHashMap<>();
        Arrays.stream(fields)
                .map(field -> field.split("=", 2))
                .forEach(field -> map.put(field[0], field[1]));
        return map;
    }

    private static Map<String, String> with(
            Map<String, String> request, String field, String value) {
        Map<String, String> changed = new LinkedHashMap<>(request);
        if (value.equals(ABSENT)) {
            changed.remove(field);
        } else {
            changed.put(field, value);
        }
        return changed;
    }

    private static String json(Map<String, String> request) {
        return request.entrySet().stream()
                .map(field -> "\"" + field.getKey() + "\":" + field.getValue())
                .collect(Collectors.joining(",", "{", "}"));
    }
}

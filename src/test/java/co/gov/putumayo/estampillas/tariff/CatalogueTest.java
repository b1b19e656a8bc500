package co.gov.putumayo.estampillas.tariff;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import co.gov.putumayo.estampillas.support.TestClock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Anyone can read what is taxed, by whom and how much. */
@QuarkusTest
class CatalogueTest {

    @Inject TestClock clock;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void listsLeviesInTheOrderOfTheStatute() {
        ValidatableResponse answer = get("/api/v1/levies?date=2026-03-15");

        answer.body(
                        "items.findAll { it.kind == 'STAMP' }.code",
                        contains(
                                "pro-desarrollo-fronterizo",
                                "pro-electrificacion-rural",
                                "pro-cultura",
                                "pro-desarrollo-departamental",
                                "bienestar-adulto-mayor",
                                "pro-desarrollo-itp",
                                "bomberil"))
                .body(
                        "items.findAll { it.kind == 'CONTRIBUTION' }.code",
                        contains("contribucion-obra-publica"))
                .body("items.legalBasis", everyItem(containsString("Ordenanza 766 de 2018")))
                .body("tariffVersion", equalTo("766-2018"))
                .body("validFrom", equalTo("2018-06-05"));
    }

    @Test
    void tellsTheRulesOfEachLevy() {
        ValidatableResponse answer = get("/api/v1/levies?date=2026-03-15");

        String contract =
                "items.find { it.code == 'bienestar-adulto-mayor' }.rules.find { it.rate == '0.05' }";
        answer.body(contract + ".actType", equalTo("contract"))
                .body(contract + ".entityTypes", contains("department"))
                .body(
                        contract + ".contractTypes",
                        contains("consultancy", "supply", "purchase", "concession", "other"))
                .body(contract + ".baseKind", equalTo("contract-value"))
                .body(contract + ".article", equalTo("336"))
                .body(
                        "items.find { it.code == 'pro-cultura' }.rules.find { it.actType =="
                                + " 'certificate' }.entityTypes",
                        hasSize(5))
                .body("items.find { it.code == 'derechos-transito' }.fees", hasSize(44));
    }

    @Test
    void tellsWhatEachActNeeds() {
        ValidatableResponse answer = get("/api/v1/acts?date=2026-03-15");

        answer.body("items", hasSize(10))
                .body("items.name", everyItem(notNullValue()))
                .body(
                        "items.find { it.type == 'contract' }.fields.field",
                        contains("entityType", "contractType", "addition", "value"))
                .body("items.find { it.type == 'contract' }.contractTypes", hasSize(7))
                .body("items.find { it.type == 'contract' }.entityTypes", hasSize(5))
                .body(
                        "items.find { it.type == 'inauguration' }.fields.find { it.field =="
                                + " 'value' }.name",
                        equalTo("Asignación básica mensual"))
                .body("items.find { it.type == 'itp-document' }.entityTypes.code", contains("itp"))
                .body(
                        "items.find { it.type == 'itp-document' }.fields.find { it.field =="
                                + " 'entityType' }.required",
                        equalTo(false))
                .body("items.find { it.type == 'transit-procedure' }.procedures", hasSize(48))
                .body(
                        "items.find { it.type == 'transit-procedure' }.about",
                        containsString("art. 355"))
                .body("items.find { it.type == 'fee' }.fees", hasSize(11))
                .body("items.find { it.type == 'certificate' }.fees", nullValue());
    }

    @Test
    void listsTheFiftyFiveFees() {
        ValidatableResponse answer = get("/api/v1/levies?date=2026-03-15");

        answer.body("items.findAll { it.fees != null }.fees.flatten()", hasSize(55))
                .body("items.find { it.code == 'pasaporte' }.fees[0].uvt", equalTo("2.59"))
                .body("items.find { it.code == 'pasaporte' }.fees[0].per", equalTo("document"));
    }

    @Test
    void listsAnnualValuesOfOneYear() {
        ValidatableResponse answer = get("/api/v1/annual-values?year=2026");

        answer.body("items.unit", contains("SMMLV", "UVT"))
                .body("items.pesos", contains(1_750_905, 52_374))
                .body("items[0].source", containsString("Decreto 0159 de 2026"));
    }

    @Test
    void listsAnnualValuesOfEveryYear() {
        get("/api/v1/annual-values").body("items.size()", greaterThanOrEqualTo(18));
    }

    @Test
    void hasNoAnnualValuesOfUnknownYear() {
        get("/api/v1/annual-values?year=2027").body("items", empty());
    }

    @Test
    void listsExemptions() {
        ValidatableResponse answer = get("/api/v1/exemptions?date=2026-03-15");

        answer.body("items", hasSize(12))
                .body("items.code", hasItems("305-1", "305-8", "292", "314", "343", "355-par"))
                .body("items.find { it.code == '305-2' }.actTypes", contains("contract"))
                .body("items.find { it.code == '343' }.levies", contains("pro-desarrollo-itp"))
                .body("items.article", hasItem("355 par."));
    }

    @Test
    void hasNoExemptionsBeforeTheOrdinance() {
        get("/api/v1/exemptions?date=2018-06-04").body("items", empty());
    }

    @Test
    void assumesTodayInBogota() {
        // 2 a.m. in Greenwich is still the day before in Bogotá.
        clock.set(Instant.parse("2026-03-16T02:00:00Z"));

        get("/api/v1/levies").body("date", equalTo("2026-03-15"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/levies?date=2026-03-15",
                "/api/v1/acts?date=2026-03-15",
                "/api/v1/annual-values?year=2026",
                "/api/v1/exemptions?date=2026-03-15"
            })
    void answersNotModifiedToWhomHasIt(String path) {
        String tag = get(path).extract().header("ETag");

        given().header("If-None-Match", tag)
                .get(path)
                .then()
                .statusCode(304)
                .header("ETag", equalTo(tag))
                .header("Cache-Control", containsString("max-age"))
                .body(equalTo(""));
    }

    @Test
    void answersWholeToWhomHasAnother() {
        String tag = get("/api/v1/annual-values?year=2025").extract().header("ETag");

        given().header("If-None-Match", tag)
                .get("/api/v1/annual-values?year=2026")
                .then()
                .statusCode(200)
                .header("ETag", not(equalTo(tag)));
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/levies?date=yesterday, query:date",
        "/api/v1/acts?date=2026-13-01, query:date",
        "/api/v1/exemptions?date=2026-02-30, query:date",
        "/api/v1/annual-values?year=26, query:year",
        "/api/v1/annual-values?year=-2026, query:year",
        "/api/v1/annual-values?year=99999999999, query:year"
    })
    void refusesUnreadableParameters(String path, String field) {
        given().get(path)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors[0].pointer", equalTo(field));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/levies", "/api/v1/acts"})
    void hasNoTariffBeforeTheOrdinance(String path) {
        given().get(path + "?date=2018-06-04")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("query:date"))
                .body("errors[0].code", equalTo("before-first-tariff"));
    }

    private static ValidatableResponse get(String path) {
        return given().get(path)
                .then()
                .statusCode(200)
                .header("Cache-Control", equalTo("public, max-age=60"))
                .header("ETag", matchesPattern("W/\"[0-9a-f]+\""));
    }
}

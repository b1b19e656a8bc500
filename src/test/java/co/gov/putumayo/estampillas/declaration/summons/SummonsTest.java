package co.gov.putumayo.estampillas.declaration.summons;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;

import co.gov.putumayo.estampillas.declaration.registry.DeclarantKind;
import co.gov.putumayo.estampillas.shared.TaxPeriod;
import co.gov.putumayo.estampillas.support.FreshDeclarants;
import co.gov.putumayo.estampillas.support.Parallel;
import co.gov.putumayo.estampillas.support.TestClock;
import co.gov.putumayo.estampillas.support.Tokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SummonsTest {

    private static final String PATH = "/api/v1/summonses";
    private static final TaxPeriod AUGUST = TaxPeriod.of(2026, 8);

    @Inject FreshDeclarants fresh;
    @Inject Summonses summonses;
    @Inject TestClock clock;
    @Inject EntityManager database;

    private String nit;

    @BeforeEach
    void registerInNovember() {
        clock.set(Instant.parse("2026-11-20T15:00:00Z"));
        nit = fresh.since("2026-08-01");
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void doublesThePenaltyOfThatPeriodAlone() {
        rentas().body(request(Map.of())).post(PATH).then().statusCode(201);

        rentas().queryParam("nit", nit)
                .get("/api/v1/obligations/overdue")
                .then()
                .statusCode(200)
                .body("items.period", contains("2026-08", "2026-09"))
                .body("items.penaltyEstimate.article", contains("435", "434"))
                .body("items.penaltyEstimate.rate", contains("0.2", "0.05"))
                .body("items[0].summonedOn", equalTo("2026-10-05"));
        rentas().queryParam("nit", nit)
                .get(PATH)
                .then()
                .statusCode(200)
                .body("items.actNumber", contains("EMP-1"));
    }

    @Test
    void countsFromTheDayAfterItsServiceAndForItsPurpose() {
        rentas().body(request(Map.of())).post(PATH).then().statusCode(201);

        assertThat(served(Purpose.DECLARE, "2026-10-05")).isFalse();
        assertThat(served(Purpose.DECLARE, "2026-10-06")).isTrue();
        assertThat(served(Purpose.CORRECT, "2026-10-06")).isFalse();
    }

    @Test
    void tellsAllThatIsWrongAtOnce() {
        rentas().body(
                        request(
                                Map.of(
                                        "kind", "both",
                                        "purpose", "pay",
                                        "actNumber", " ",
                                        "issuedOn", "2026-08-31",
                                        "servedOn", "2026-08-30")))
                .post(PATH)
                .then()
                .statusCode(422)
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/kind", "/purpose", "/actNumber", "/issuedOn", "/servedOn"));
    }

    @Test
    void refusesMonthThatIsNotOwed() {
        rentas().body(request(Map.of("period", "2026-07")))
                .post(PATH)
                .then()
                .statusCode(422)
                .body("errors.code", contains("not-owed"));
    }

    @Test
    void recordsEachActOnce() {
        List<Integer> answers =
                Parallel.times(4, () -> rentas().body(request(Map.of())).post(PATH).statusCode());

        assertThat(answers).containsOnlyOnce(201);
        rentas().body(request(Map.of())).post(PATH).then().statusCode(409);
    }

    @Test
    void databaseNeverChangesOne() {
        rentas().body(request(Map.of())).post(PATH).then().statusCode(201);

        assertThatThrownBy(
                        () ->
                                QuarkusTransaction.requiringNew()
                                        .run(
                                                () ->
                                                        database.createNativeQuery(
                                                                        "delete from summons where"
                                                                                + " entity_nit = ?1")
                                                                .setParameter(1, nit)
                                                                .executeUpdate()))
                .hasStackTraceContaining("append only");
    }

    @Test
    void asksForTheNit() {
        rentas().get(PATH).then().statusCode(400);
    }

    private boolean served(Purpose purpose, String day) {
        return summonses.servedBefore(
                nit, DeclarantKind.WITHHOLDING, AUGUST, purpose, LocalDate.parse(day));
    }

    private Map<String, String> request(Map<String, String> changes) {
        Map<String, String> request =
                new HashMap<>(
                        Map.of(
                                "nit", nit,
                                "kind", "withholding",
                                "period", "2026-08",
                                "purpose", "declare",
                                "actNumber", "EMP-1",
                                "issuedOn", "2026-10-01",
                                "servedOn", "2026-10-05"));
        request.putAll(changes);
        return request;
    }

    private static RequestSpecification rentas() {
        return given().auth().oauth2(Tokens.of("rentas", "revenue")).contentType(ContentType.JSON);
    }
}

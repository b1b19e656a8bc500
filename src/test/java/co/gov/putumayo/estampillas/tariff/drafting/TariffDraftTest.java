package co.gov.putumayo.estampillas.tariff.drafting;

import static co.gov.putumayo.estampillas.support.ReferenceValues.ana;
import static co.gov.putumayo.estampillas.support.ReferenceValues.berta;
import static co.gov.putumayo.estampillas.tariff.drafting.DraftOfAna.PATH;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import co.gov.putumayo.estampillas.support.Parallel;
import co.gov.putumayo.estampillas.support.TestClock;
import co.gov.putumayo.estampillas.support.Tokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two people of Rentas change the tariff, in a year that no other test looks at. */
@QuarkusTest
class TariffDraftTest {

    @Inject TestClock clock;
    @Inject EntityManager database;

    private final DraftOfAna draft = new DraftOfAna();

    @BeforeEach
    void beInJuly() {
        clock.set(Instant.parse("2046-07-01T15:00:00Z"));
        run(
                "insert into annual_value (year, unit, pesos, source) values (2046, 'UVT', 100000,"
                        + " 'test'), (2046, 'SMMLV', 3000000, 'test') on conflict do nothing");
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void draftIsChangedRehearsedAndPublishedByAnotherPerson() {
        String number = liquidate("2046-06-15");
        draft.draft("2046-08-01").then().statusCode(201).body("draft.revision", equalTo(1));
        draft.change("rules", List.of(DraftOfAna.ruleChange(draft.cultureContract(), "0.007")))
                .then()
                .statusCode(200)
                .body("draft.revision", equalTo(2))
                .body("rules.findAll { it.changed }.rate", contains("0.007"))
                .body("history.changedBy", contains("ana", "ana"));
        assertThat(quoted("2046-08-01")).isEqualTo(81_000_000);

        berta().get(PATH + "/" + draft.id + "/rehearsal")
                .then()
                .statusCode(200)
                .body("from", equalTo("2045-07-02"))
                .body("to", equalTo("2046-07-01"))
                .body("difference", equalTo(2_000_000))
                .body("byLevy.levy", contains("pro-cultura"))
                .body("largest.number", hasItem(number));

        ana().body(Map.of("revision", 2))
                .post(PATH + "/" + draft.id + "/publication")
                .then()
                .statusCode(403);
        berta().body(Map.of("revision", 1))
                .post(PATH + "/" + draft.id + "/publication")
                .then()
                .statusCode(409);
        berta().body(Map.of("revision", 2))
                .post(PATH + "/" + draft.id + "/publication")
                .then()
                .statusCode(200)
                .body("draft.state", equalTo("PUBLISHED"))
                .body("draft.decidedBy", equalTo("berta"));

        assertThat(quoted("2046-07-31")).isEqualTo(81_000_000);
        assertThat(quoted("2046-08-01")).isEqualTo(83_000_000);
        draft.change("title", "Tarde").then().statusCode(409);
    }

    @Test
    void whoeverChangedItCannotPublishItEither() {
        draft.draft("2047-02-01").then().statusCode(201);
        berta().body(Map.of("revision", 1, "title", "Otro título"))
                .post(PATH + "/" + draft.id + "/changes")
                .then()
                .statusCode(200)
                .body("draft.title", equalTo("Otro título"));

        berta().body(Map.of("revision", 2))
                .post(PATH + "/" + draft.id + "/publication")
                .then()
                .statusCode(403);

        assertThatThrownBy(
                        () ->
                                run(
                                        "update tariff_draft set state = 'PUBLISHED', decided_by ="
                                                + " 'berta', decided_at = now() where"
                                                + " tariff_version_id = '"
                                                + draft.id
                                                + "'"))
                .hasStackTraceContaining("cannot publish it");
        assertThatThrownBy(
                        () ->
                                run(
                                        "update tariff_version set published_at = now() where id = '"
                                                + draft.id
                                                + "'"))
                .hasStackTraceContaining("nobody published draft");
    }

    @Test
    void refusesDraftForThePastAndTakenIdentifier() {
        draft.draft("2046-06-30")
                .then()
                .statusCode(422)
                .body("errors.code", contains("in-the-past"));

        List<Integer> answers = Parallel.times(4, () -> draft.draft("2047-06-01").statusCode());

        assertThat(answers).containsOnlyOnce(201);
        assertThat(answers).filteredOn(status -> status != 201).containsOnly(409);
    }

    @Test
    void draftWhoseDayIsOverIsNotPublished() {
        draft.draft("2046-07-02").then().statusCode(201);
        clock.set(Instant.parse("2046-07-03T15:00:00Z"));

        berta().body(Map.of("revision", 1))
                .post(PATH + "/" + draft.id + "/publication")
                .then()
                .statusCode(409);
    }

    @Test
    void isPublishedOnce() {
        draft.draft("2047-07-01").then().statusCode(201);

        List<Integer> answers =
                Parallel.times(
                        4,
                        () ->
                                berta().body(Map.of("revision", 1))
                                        .post(PATH + "/" + draft.id + "/publication")
                                        .statusCode());

        assertThat(answers).containsOnlyOnce(200);
        assertThat(answers).filteredOn(status -> status != 200).containsOnly(409);
    }

    @Test
    void discardedDraftStaysToBeRead() {
        draft.draft("2047-08-01").then().statusCode(201);
        ana().body(Map.of("reason", "La ordenanza no se sancionó"))
                .post(PATH + "/" + draft.id + "/discard")
                .then()
                .statusCode(200)
                .body("draft.state", equalTo("DISCARDED"));

        draft.change("title", "Otro").then().statusCode(409);

        given().auth()
                .oauth2(Tokens.of("contraloria", "auditor"))
                .queryParam("limit", 200)
                .get(PATH)
                .then()
                .statusCode(200)
                .body("items.id", hasItem(draft.id));
    }

    private static final Map<String, Object> WORKS =
            Map.of(
                    "type", "contract",
                    "entityType", "department",
                    "contractType", "public-works",
                    "value", 1_000_000_000);

    private static int quoted(String date) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("date", date, "act", WORKS))
                .post("/api/v1/quotes")
                .then()
                .statusCode(200)
                .extract()
                .path("total");
    }

    private static String liquidate(String date) {
        return given().contentType(ContentType.JSON)
                .body(
                        Map.of(
                                "date",
                                date,
                                "entityNit",
                                Tokens.DEPARTMENT_NIT,
                                "act",
                                Map.of(
                                        "type", "contract",
                                        "contractType", "public-works",
                                        "value", 1_000_000_000,
                                        "number", "CO-" + UUID.randomUUID(),
                                        "description", "Puente"),
                                "taxpayer",
                                Map.of(
                                        "documentType", "NIT",
                                        "document", "900123456-8",
                                        "name", "Puentes del Sur S.A.S.")))
                .post("/api/v1/liquidations")
                .then()
                .statusCode(201)
                .extract()
                .path("number");
    }

    private void run(String sql) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery(sql).executeUpdate());
    }
}

package co.gov.putumayo.estampillas.tariff.reference;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import co.gov.putumayo.estampillas.support.AsInProduction;
import co.gov.putumayo.estampillas.support.StatementLog;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A replica that keeps values for a while notices by itself what another one published. */
@QuarkusTest
@TestProfile(AsInProduction.class)
class ReplicaRefreshTest {

    private static final String REQUEST_ID = "X-Request-Id";

    @Inject EntityManager database;

    @Test
    void noticesValueThatAnotherReplicaPublished() {
        passport().statusCode(422);

        QuarkusTransaction.requiringNew()
                .run(
                        () ->
                                database.createNativeQuery(
                                                "insert into annual_value (year, unit, pesos,"
                                                        + " source) values (2052, 'UVT', 60000, 'test')")
                                        .executeUpdate());

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(
                        () ->
                                passport()
                                        .statusCode(200)
                                        .body("lines[0].base.amount", equalTo("60000")));
    }

    @Test
    void quotesOutOfMemoryWhatItReadLately() {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(
                        () ->
                                assertThat(StatementLog.of(quote("2026-03-01").header(REQUEST_ID)))
                                        .isEmpty());

        quote("2026-03-01").then().statusCode(200).body("tariffVersion", equalTo("766-2018"));
    }

    private static ValidatableResponse passport() {
        return quote("2052-03-01").then();
    }

    private static Response quote(String date) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("date", date, "act", Map.of("type", "fee", "fee", "passport")))
                .post("/api/v1/quotes");
    }
}

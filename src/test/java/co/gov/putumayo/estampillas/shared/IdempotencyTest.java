package co.gov.putumayo.estampillas.shared;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import co.gov.putumayo.estampillas.support.Parallel;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The Idempotency-Key header, on an endpoint that makes something new at every run. */
@QuarkusTest
class IdempotencyTest {

    @Inject EntityManager entities;

    @Test
    void replaysTheFirstAnswer() {
        String key = newKey();
        String made = post(key, "{}").then().statusCode(201).extract().path("made");

        Response second = post(key, "{}");

        second.then()
                .statusCode(201)
                .header("Idempotency-Replayed", equalTo("true"))
                .body("made", equalTo(made));
    }

    @Test
    void refusesSameKeyWithOtherBody() {
        String key = newKey();
        post(key, "{\"text\":\"a\"}").then().statusCode(201);

        Response other = post(key, "{\"text\":\"b\"}");

        other.then().statusCode(422).body("code", equalTo("idempotency-key-reused"));
    }

    @Test
    void answersConflictWhileTheFirstIsRunning() {
        String key = newKey();

        List<Integer> statuses =
                Parallel.times(4, () -> post(key, "{\"text\":\"slow\"}").statusCode());

        assertThat(statuses).containsOnly(201, 409).containsOnlyOnce(201);
    }

    @Test
    void forgetsFailedRequests() {
        String key = newKey();
        post(key, "{\"text\":\"fail\"}").then().statusCode(500);

        Response again = post(key, "{\"text\":\"fine\"}");

        again.then().statusCode(201).header("Idempotency-Replayed", nullValue());
    }

    @Test
    void treatsRequestsWithoutKeyAsNew() {
        String first = post(null, "{}").then().statusCode(201).extract().path("made");

        String second = post(null, "{}").then().statusCode(201).extract().path("made");

        assertThat(second).isNotEqualTo(first);
    }

    @Test
    void hashesNumbersTooLongToWriteOut() {
        Response answer = post(newKey(), "{\"decimal\":1e999999}");

        answer.then().statusCode(201);
    }

    @Test
    void refusesKeyItCannotKeep() {
        post("short", "{}")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("header:Idempotency-Key"))
                .body("errors[0].text", notNullValue());
    }

    @Test
    void keepsNeitherKeyNorAnswerInClear() {
        String key = newKey();
        String made = post(key, "{}").then().statusCode(201).extract().path("made");

        List<?> rows =
                entities.createNativeQuery(
                                "select cast(r.* as text) || encode(answer, 'escape')"
                                        + " from idempotency_record r")
                        .getResultList();

        assertThat(rows.toString()).doesNotContain(key).doesNotContain(made);
    }

    private static String newKey() {
        return UUID.randomUUID().toString();
    }

    private static Response post(String key, String body) {
        var request = given().contentType(ContentType.JSON).body(body);
        if (key != null) {
            request.header("Idempotency-Key", key);
        }
        return request.post("/api/v1/probe/once");
    }
}

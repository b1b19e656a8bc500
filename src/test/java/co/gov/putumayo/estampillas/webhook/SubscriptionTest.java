package co.gov.putumayo.estampillas.webhook;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import co.gov.putumayo.estampillas.shared.security.Role;
import co.gov.putumayo.estampillas.support.Parallel;
import co.gov.putumayo.estampillas.support.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Subscriptions over the API. Their receivers do not exist; nothing is ever sent to them. */
@QuarkusTest
class SubscriptionTest {

    private static final String URL = "http://localhost:9999/eventos";
    private static final int LIMIT = 10;

    @Inject EntityManager entities;

    private final Subscriptions portal = subscriber(Role.PORTAL);

    @Test
    void showsTheSecretOnceAndKeepsItSealed() {
        JsonPath made =
                portal.post(URL, Topic.RECEIPT_ISSUED)
                        .then()
                        .statusCode(201)
                        .header("Location", matchesPattern(".*/api/v1/webhooks/[0-9a-f-]{36}"))
                        .header("Cache-Control", equalTo("no-store"))
                        .body("secret", matchesPattern("whsec_[A-Za-z0-9+/]{43}="))
                        .body("topics", equalTo(List.of("receipt.issued")))
                        .body("url", equalTo(URL))
                        .extract()
                        .jsonPath();

        String id = made.getString("id");
        portal.request().get(Subscriptions.PATH + "/" + id).then().body("secret", nullValue());
        portal.request().get(Subscriptions.PATH).then().body("items[0].secret", nullValue());
        Object row =
                entities.createNativeQuery(
                                "select cast(s.* as text) || encode(sealed_secret, 'base64')"
                                        + " from webhook_subscription s where id = :id")
                        .setParameter("id", UUID.fromString(id))
                        .getSingleResult();
        assertThat(row.toString()).doesNotContain(made.getString("secret").substring(6, 40));
        portal.delete(id);
    }

    @Test
    void replaysTheSubscriptionWithItsSecret() {
        String key = UUID.randomUUID().toString();
        JsonPath first = portal.post(key, URL, Topic.RECEIPT_ISSUED).jsonPath();

        JsonPath again =
                portal.post(key, URL, Topic.RECEIPT_ISSUED)
                        .then()
                        .statusCode(201)
                        .header("Idempotency-Replayed", equalTo("true"))
                        .extract()
                        .jsonPath();

        assertThat(again.getString("secret")).isEqualTo(first.getString("secret"));
        portal.request().get(Subscriptions.PATH).then().body("items", hasSize(1));
        portal.delete(first.getString("id"));
    }

    @Test
    void keepsDeletedSubscriptionForItsHistory() {
        String id = portal.make(URL, Topic.RECEIPT_ISSUED).getString("id");

        portal.delete(id);
        portal.delete(id);

        portal.request()
                .get(Subscriptions.PATH + "/" + id)
                .then()
                .statusCode(200)
                .body("disabledReason", equalTo("DELETED"));
        assertThat(portal.log(id).getList("items")).isEmpty();
    }

    @Test
    void hidesSubscriptionsOfOthers() {
        String id = portal.make(URL, Topic.RECEIPT_ISSUED).getString("id");
        String path = Subscriptions.PATH + "/" + id;
        Subscriptions other = subscriber(Role.TREASURY);

        other.request().get(path).then().statusCode(404);
        other.request().delete(path).then().statusCode(404);
        other.request().get(path + "/messages").then().statusCode(404);
        other.resend(id, UUID.randomUUID().toString()).then().statusCode(404);
        other.request().get(Subscriptions.PATH).then().body("items", hasSize(0));
        portal.resend(id, UUID.randomUUID().toString()).then().statusCode(404);
        portal.request().get(path).then().body("disabledReason", nullValue());
        portal.delete(id);
    }

    @Test
    void grantsNoMoreThanTheLimitEvenAtOnce() {
        List<Integer> statuses =
                Parallel.times(
                        LIMIT + 4, () -> portal.post(URL, Topic.RECEIPT_ISSUED).statusCode());

        assertThat(statuses).containsOnly(201, 409);
        assertThat(statuses.stream().filter(status -> status == 201)).hasSize(LIMIT);
        portal.request()
                .get(Subscriptions.PATH)
                .jsonPath()
                .getList("items.id", String.class)
                .forEach(portal::delete);
        String afterwards = portal.make(URL, Topic.RECEIPT_ISSUED).getString("id");
        portal.delete(afterwards);
    }

    @Test
    void pagesTheListNewestFirst() {
        String older = portal.make(URL, Topic.RECEIPT_ISSUED).getString("id");
        String newer = portal.make(URL, Topic.RECEIPT_ISSUED).getString("id");

        var first = portal.request().queryParam("limit", 1).get(Subscriptions.PATH);

        String next = first.header("Link").replaceAll("<(.*)>; rel=\"next\"", "$1");
        var second = portal.request().urlEncodingEnabled(false).get(next);
        assertThat(first.jsonPath().getList("items.id")).containsExactly(newer);
        assertThat(second.jsonPath().getList("items.id")).containsExactly(older);
        portal.delete(older);
        portal.delete(newer);
    }

    @Test
    void refusesCursorItDidNotGive() {
        portal.request()
                .queryParam("cursor", "bm8")
                .get(Subscriptions.PATH)
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("query:cursor"));
    }

    @Test
    void tellsAllThatIsWrongAtOnce() {
        portal.request()
                .contentType(ContentType.JSON)
                .body(
                        "{\"url\":\"ftp://localhost\",\"topics\":[\"receipt.issued\",\"receipt.eaten\"]}")
                .post(Subscriptions.PATH)
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItems("/url", "/topics/1"))
                .body("errors.code", hasItems("not-https", "unknown-topic"));
    }

    @Test
    void asksForUrlAndTopics() {
        portal.request()
                .contentType(ContentType.JSON)
                .body("{}")
                .post(Subscriptions.PATH)
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItems("/url", "/topics"));
    }

    @Test
    void refusesEntityTopicItCouldNeverHear() {
        Subscriptions officer =
                new Subscriptions(Tokens.of("ana", Role.ENTITY_OFFICER, Tokens.ITP_NIT));

        officer.post(URL, Topic.RECEIPT_ISSUED, Topic.PAYMENT_APPROVED)
                .then()
                .statusCode(422)
                .body("errors", hasSize(1))
                .body("errors[0].pointer", equalTo("/topics/1"))
                .body("errors[0].code", equalTo("topic-not-for-entities"));
    }

    @Test
    void refusesWhoeverMayNotHear() {
        given().get(Subscriptions.PATH).then().statusCode(401);
        subscriber(Role.AUDITOR).request().get(Subscriptions.PATH).then().statusCode(403);
        new Subscriptions(Tokens.of("ana", Role.ENTITY_OFFICER))
                .request()
                .get(Subscriptions.PATH)
                .then()
                .statusCode(403);
    }

    private static Subscriptions subscriber(String role) {
        return new Subscriptions(Tokens.of(role + "-" + UUID.randomUUID(), role));
    }
}

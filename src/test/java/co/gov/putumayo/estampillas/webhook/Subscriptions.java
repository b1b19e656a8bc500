package co.gov.putumayo.estampillas.webhook;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;

/** The API as one subscriber uses it. */
final class Subscriptions {

    static final String PATH = "/api/v1/webhooks";

    private final String token;

    Subscriptions(String token) {
        this.token = token;
    }

    RequestSpecification request() {
        return given().auth().oauth2(token);
    }

    Response post(String url, Topic... topics) {
        return post(null, url, topics);
    }

    Response post(String idempotencyKey, String url, Topic... topics) {
        RequestSpecification request = request().contentType(ContentType.JSON);
        if (idempotencyKey != null) {
            request.header("Idempotency-Key", idempotencyKey);
        }
        List<String> names = List.of(topics).stream().map(Topic::text).toList();
        return request.body(Map.of("url", url, "topics", names)).post(PATH);
    }

    /** The granted subscription: id and secret. */
    JsonPath make(String url, Topic... topics) {
        return post(url, topics).then().statusCode(201).extract().jsonPath();
    }

    void delete(String id) {
        request().delete(PATH + "/" + id).then().statusCode(204);
    }

    /** The newest page of the delivery log. */
    JsonPath log(String id) {
        return request()
                .get(PATH + "/" + id + "/messages")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    Response resend(String id, String messageId) {
        return request().post(PATH + "/" + id + "/messages/" + messageId + "/resend");
    }
}

package co.gov.putumayo.estampillas.receipt.signature;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** The public keys over HTTP. */
@QuarkusTest
class JwksTest {

    private static final String KEYS = "/.well-known/jwks.json";

    @Test
    void publishesEveryKeyWithoutItsPrivatePart() {
        given().get(KEYS)
                .then()
                .statusCode(200)
                .header("Cache-Control", equalTo("public, max-age=3600"))
                .body("keys.kid", contains("DEMO-1", "DEMO-0"))
                .body("keys.kty", everyItem(equalTo("EC")))
                .body("keys.crv", everyItem(equalTo("P-256")))
                .body("keys.alg", everyItem(equalTo("ES256")))
                .body("keys.use", everyItem(equalTo("sig")))
                .body("keys", everyItem(not(hasKey("d"))));
    }

    @Test
    void answersNotModifiedToWhoHasThem() {
        String tag = given().get(KEYS).header("ETag");

        given().header("If-None-Match", tag).get(KEYS).then().statusCode(304);
    }
}

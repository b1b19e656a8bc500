package co.gov.putumayo.estampillas.liquidation;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** Requests as clients write them, to be changed field by field. */
final class Requests {

    static final String LIQUIDATIONS = "/api/v1/liquidations";
    static final String DEPARTMENT_NIT = "800094164";
    static final String ITP_NIT = "800247940";

    private final Map<String, Object> body = new LinkedHashMap<>();

    private Requests(Map<String, Object> act) {
        body.put("date", "2026-03-15");
        body.put("entityNit", DEPARTMENT_NIT);
        body.put("act", new LinkedHashMap<>(act));
        body.put(
                "taxpayer",
                new LinkedHashMap<>(
                        Map.of(
                                "documentType", "NIT",
                                "document", "900123456-8",
                                "name", "Puentes del Sur S.A.S.")));
    }

    /** Public works for 1,000 million: 81,000,000 of stamps. */
    static Requests contract() {
        return new Requests(
                        Map.of(
                                "type", "contract",
                                "contractType", "public-works",
                                "value", 1_000_000_000))
                .with("/act/number", "CO-" + UUID.randomUUID());
    }

    static Requests addition(String contractNumber) {
        return contract()
                .with("/act/addition", true)
                .with("/act/number", contractNumber)
                .with("/act/value", 10_000_000);
    }

    static Requests passport() {
        return new Requests(Map.of("type", "fee", "fee", "passport"));
    }

    /** Sets the field at a JSON Pointer; null removes it. */
    @SuppressWarnings("unchecked")
    Requests with(String pointer, Object value) {
        String[] steps = pointer.substring(1).split("/");
        Map<String, Object> target =
                steps.length == 1 ? body : (Map<String, Object>) body.get(steps[0]);
        String field = steps[steps.length - 1];
        if (value == null) {
            target.remove(field);
        } else {
            target.put(field, value);
        }
        return this;
    }

    Response post() {
        return given().contentType(ContentType.JSON).body(body).post(LIQUIDATIONS);
    }

    Response postWithKey(String key) {
        return given().contentType(ContentType.JSON)
                .header("Idempotency-Key", key)
                .body(body)
                .post(LIQUIDATIONS);
    }

    Made make() {
        Response answer = post();
        answer.then().statusCode(201);
        return new Made(answer.path("number"), answer.path("accessCode"));
    }

    /** A liquidation that was made and what opens it. */
    record Made(String number, String accessCode) {

        Response get() {
            return Requests.read(number, accessCode);
        }

        ValidatableResponse read() {
            return get().then().statusCode(200);
        }
    }

    static Response read(String number, String accessCode) {
        return given().header("Access-Code", accessCode).get(LIQUIDATIONS + "/" + number);
    }
}

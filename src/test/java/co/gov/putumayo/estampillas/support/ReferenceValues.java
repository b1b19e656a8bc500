package co.gov.putumayo.estampillas.support;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.Map;

/** Loads annual values, rates and inflation as two people of Rentas do. */
public final class ReferenceValues {

    public static final String PATH = "/api/v1/value-proposals";

    private ReferenceValues() {}

    public static void publish(String unit, String period, String value) {
        String id = proposed(unit, period, value, null);
        berta().post(PATH + "/" + id + "/publication").then().statusCode(200);
    }

    /** Identifier of a proposal that Ana made. */
    public static String proposed(String unit, String period, String value, String reason) {
        Response answer = propose(unit, period, value, reason);
        answer.then().statusCode(201);
        return answer.path("id");
    }

    public static Response propose(String unit, String period, String value, String reason) {
        Map<String, String> request =
                new HashMap<>(
                        Map.of(
                                "unit", unit,
                                "period", period,
                                "value", value,
                                "source", "Resolución de prueba"));
        if (reason != null) {
            request.put("reason", reason);
        }
        return ana().body(request).post(PATH);
    }

    public static RequestSpecification ana() {
        return as("ana");
    }

    public static RequestSpecification berta() {
        return as("berta");
    }

    private static RequestSpecification as(String person) {
        return given().auth().oauth2(Tokens.of(person, "revenue")).contentType(ContentType.JSON);
    }
}

package co.gov.putumayo.estampillas.verification;

import static io.restassured.RestAssured.given;

import co.gov.putumayo.estampillas.shared.security.Role;
import co.gov.putumayo.estampillas.support.Tokens;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.LinkedHashMap;
import java.util.Map;

/** Requests to annul, by whoever holds a token. */
record Annulments(String token) {

    static Annulments by(String token) {
        return new Annulments(token);
    }

    static String departmentOfficer() {
        return Tokens.of("oficial.gobernacion", Role.ENTITY_OFFICER, Tokens.DEPARTMENT_NIT);
    }

    Response annul(String code, String documentNumber, String documentDate) {
        return annul(code, documentNumber, documentDate, null);
    }

    Response annul(String code, String documentNumber, String documentDate, String sha256) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("documentNumber", documentNumber);
        body.put("documentDate", documentDate);
        if (sha256 != null) {
            body.put("documentSha256", sha256);
        }
        return put(code, body);
    }

    Response put(String code, Object body) {
        var request = given().contentType(ContentType.JSON).body(body);
        if (token != null) {
            request.auth().oauth2(token);
        }
        return request.put("/api/v1/receipts/" + code + "/annulment");
    }
}

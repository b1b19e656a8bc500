package co.gov.putumayo.estampillas.verification.batch;

import static io.restassured.RestAssured.given;

import co.gov.putumayo.estampillas.shared.CheckedCode;
import co.gov.putumayo.estampillas.shared.security.Role;
import co.gov.putumayo.estampillas.support.Tokens;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Batches asked for by an officer of the Department. */
final class Batches {

    static final String PATH = "/api/v1/verifications/batch";

    private Batches() {}

    static String officer() {
        return Tokens.of("oficial.gobernacion", Role.ENTITY_OFFICER, Tokens.DEPARTMENT_NIT);
    }

    static String officerOfAnother() {
        return Tokens.of("oficial.itp", Role.ENTITY_OFFICER, Tokens.ITP_NIT);
    }

    static RequestSpecification request() {
        return given().auth().oauth2(officer());
    }

    static Response verify(List<Map<String, String>> receipts) {
        return request()
                .contentType(ContentType.JSON)
                .body(Map.of("receipts", receipts))
                .post(PATH);
    }

    static Response upload(String contentType, byte[] file) {
        return request().contentType(contentType).body(file).post(PATH);
    }

    static Response get(Object id, String more) {
        return request().get(PATH + "/" + id + more);
    }

    static Map<String, String> item(String code) {
        return Map.of("code", code);
    }

    /** Codes that no receipt has. */
    static Stream<Map<String, String>> unknown(int count) {
        return Stream.generate(() -> item(CheckedCode.random().display())).limit(count);
    }
}

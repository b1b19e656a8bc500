package co.gov.putumayo.estampillas.verification.sufficiency;

import static io.restassured.RestAssured.given;

import co.gov.putumayo.estampillas.shared.security.Role;
import co.gov.putumayo.estampillas.support.PaidLiquidations.Receipt;
import co.gov.putumayo.estampillas.support.Tokens;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Questions of an officer of the Department about receipts. */
final class Questions {

    private Questions() {}

    static Map<String, Object> works(long value) {
        return new HashMap<>(
                Map.of("type", "contract", "contractType", "public-works", "value", value));
    }

    static Map<String, String> presented(Receipt receipt) {
        return Map.of("code", receipt.code());
    }

    static Map<String, Object> request(Map<String, Object> act, Receipt... receipts) {
        return request(act, Arrays.stream(receipts).map(Questions::presented).toList());
    }

    static Map<String, Object> request(Map<String, Object> act, List<?> receipts) {
        return new HashMap<>(Map.of("act", act, "date", "2026-03-15", "receipts", receipts));
    }

    @SafeVarargs
    static Response ask(
            Map<String, Object> act, Map<String, String> first, Map<String, String>... others) {
        return ask(request(act, Stream.concat(Stream.of(first), Stream.of(others)).toList()));
    }

    static Response ask(Map<String, Object> request) {
        return given().auth()
                .oauth2(Tokens.of("ana", Role.ENTITY_OFFICER, Tokens.DEPARTMENT_NIT))
                .contentType(ContentType.JSON)
                .body(request)
                .post("/api/v1/verifications/sufficiency");
    }
}

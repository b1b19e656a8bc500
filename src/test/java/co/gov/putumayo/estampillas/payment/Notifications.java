package co.gov.putumayo.estampillas.payment;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Notifications as the sandbox would send them over HTTP, signed with the secret of the tests. */
final class Notifications {

    private static final String SECRET = "sandbox";

    private Notifications() {}

    static Response about(Bench.Begun begun, String eventId) {
        return send(
                """
                {"eventId":"%s-%s","type":"transaction.updated","transactionId":"%s",
                 "reference":null,"state":"APPROVED","sentAt":"2026-03-15T10:00:00Z"}
                """
                        .formatted(begun.token(), eventId, begun.token()));
    }

    static Response send(String body) {
        return send(body, sign(body));
    }

    static Response send(String body, String signature) {
        return send("sandbox", body, signature);
    }

    static Response send(String gateway, String body, String signature) {
        var request = given().contentType(ContentType.JSON).body(body);
        if (signature != null) {
            request.header("X-Sandbox-Signature", signature);
        }
        return request.post("/api/v1/gateways/{gateway}/notifications", gateway);
    }

    static String sign(String body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(body.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}

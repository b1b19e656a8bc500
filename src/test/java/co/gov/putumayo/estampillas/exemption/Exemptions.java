package co.gov.putumayo.estampillas.exemption;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import co.gov.putumayo.estampillas.shared.security.Role;
import co.gov.putumayo.estampillas.support.Tokens;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** Officers who grant exemptions over HTTP. */
record Exemptions(String token) {

    static final String GRANTS = "/api/v1/exemptions/grants";

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    static Exemptions officer(String user) {
        return new Exemptions(Tokens.of(user, Role.ENTITY_OFFICER, Tokens.DEPARTMENT_NIT));
    }

    static Exemptions itp() {
        return new Exemptions(Tokens.of("oficial.itp", Role.ENTITY_OFFICER, Tokens.ITP_NIT));
    }

    static Exemptions auditor() {
        return new Exemptions(Tokens.of("contraloria", Role.AUDITOR));
    }

    /** A certificate for a rural teacher nobody has seen: 24,000 at most, granted at once. */
    static Map<String, Object> teacher() {
        return teacher(document());
    }

    static Map<String, Object> teacher(String document) {
        return body(
                "305-8",
                Map.of("type", "certificate", "number", "C-" + UUID.randomUUID()),
                Map.of("documentType", "CC", "document", document, "name", "Aurora Chindoy"));
    }

    /** A contract of the Department with a Junta de Acción Comunal: 81 million, two persons. */
    static Map<String, Object> communityWorks() {
        return body("305-2", contract(), company());
    }

    static Map<String, Object> contract() {
        return new LinkedHashMap<>(
                Map.of(
                        "type",
                        "contract",
                        "contractType",
                        "public-works",
                        "value",
                        1_000_000_000,
                        "number",
                        "CO-" + UUID.randomUUID()));
    }

    static Map<String, Object> company() {
        return Map.of(
                "documentType", "NIT",
                "document", "900123456-8",
                "name", "Junta de Acción Comunal El Líbano");
    }

    static Map<String, Object> body(String exemption, Object act, Object taxpayer) {
        return new LinkedHashMap<>(
                Map.of(
                        "date", "2026-03-15",
                        "act", act,
                        "taxpayer", taxpayer,
                        "exemption", exemption,
                        "supportReference", "SED-2026-0415"));
    }

    static String document() {
        return String.valueOf(ThreadLocalRandom.current().nextLong(1_000_000_000L, 9_999_999_999L));
    }

    RequestSpecification signedIn() {
        return given().auth().oauth2(token);
    }

    Response grant(Object body) {
        return signedIn().contentType(ContentType.JSON).body(body).post(GRANTS);
    }

    Response approve(String id) {
        return decide(id, Map.of("approve", true));
    }

    Response decide(String id, Object decision) {
        return signedIn()
                .contentType(ContentType.JSON)
                .body(decision)
                .post(GRANTS + "/" + id + "/decision");
    }

    Response read(String id) {
        return signedIn().get(GRANTS + "/" + id);
    }

    /** Code of the certificate, once it is issued. */
    String certificate(String id) {
        return await().atMost(PATIENCE)
                .until(() -> read(id).path("certificate.code"), code -> code != null);
    }
}

package co.gov.putumayo.estampillas.support;

import static io.restassured.RestAssured.given;

import co.gov.putumayo.estampillas.shared.security.Role;
import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** An officer who liquidates contracts of its entity and withholds them, over HTTP. */
public record Withholds(String token, String entityNit) {

    public static final String PATH = "/api/v1/withholdings";

    /** Of public works worth 1,000 million. */
    public static final long TOTAL = 81_000_000;

    private static final String RETURN_URL = "https://example.com/regreso";

    /** A liquidation that was made and what opens it. */
    public record Made(String number, String accessCode) {}

    public static Withholds department() {
        return new Withholds(
                Tokens.of("oficial.gobernacion", Role.ENTITY_OFFICER, Tokens.DEPARTMENT_NIT),
                Tokens.DEPARTMENT_NIT);
    }

    public static Withholds itp() {
        return new Withholds(
                Tokens.of("agente.itp", Role.WITHHOLDING_AGENT, Tokens.ITP_NIT), Tokens.ITP_NIT);
    }

    public Made liquidate() {
        return liquidate(contract());
    }

    public Made liquidate(Map<String, Object> request) {
        Response made =
                given().contentType(ContentType.JSON).body(request).post("/api/v1/liquidations");
        made.then().statusCode(201);
        JsonNode liquidation = made.as(JsonNode.class);
        return new Made(liquidation.get("number").asText(), liquidation.get("accessCode").asText());
    }

    /** A request for public works worth 1,000 million of a company. */
    public Map<String, Object> contract() {
        return new LinkedHashMap<>(
                Map.of(
                        "date",
                        "2026-03-15",
                        "entityNit",
                        entityNit,
                        "act",
                        Map.of(
                                "type", "contract",
                                "contractType", "public-works",
                                "value", 1_000_000_000,
                                "number", "CO-" + UUID.randomUUID(),
                                "description", "Puente sobre el río Mocoa"),
                        "taxpayer",
                        Map.of(
                                "documentType", "NIT",
                                "document", "900123456-8",
                                "name", "Puentes del Sur S.A.S.")));
    }

    public static Map<String, Object> body(String liquidation) {
        return new LinkedHashMap<>(
                Map.of(
                        "liquidation",
                        liquidation,
                        "amount",
                        TOTAL,
                        "paymentOrderNumber",
                        "OP-2026-0415",
                        "paymentOrderDate",
                        "2026-03-25"));
    }

    public Response register(Object body) {
        return signedIn().contentType(ContentType.JSON).body(body).post(PATH);
    }

    /** Withholds a new contract of the Department and answers what the service said. */
    public Response withhold() {
        Response made = register(body(liquidate().number()));
        made.then().statusCode(201);
        return made;
    }

    public Response reverse(String id) {
        return signedIn()
                .contentType(ContentType.JSON)
                .body(
                        Map.of(
                                "reason", "Contrato terminado antes de ejecutarse",
                                "document", "Acta 014 de 2026"))
                .post(PATH + "/" + id + "/reversal");
    }

    public Response read(String id) {
        return signedIn().get(PATH + "/" + id);
    }

    public RequestSpecification signedIn() {
        return given().auth().oauth2(token);
    }

    public static Response pay(Made liquidation) {
        return given().contentType(ContentType.JSON)
                .header("Access-Code", liquidation.accessCode())
                .body(Map.of("bank", "1007", "payerType", "company", "returnUrl", RETURN_URL))
                .post("/api/v1/liquidations/{number}/payments", liquidation.number());
    }

    public static Response cancel(Made liquidation) {
        return given().header("Access-Code", liquidation.accessCode())
                .post("/api/v1/liquidations/{number}/cancellation", liquidation.number());
    }

    public static Response see(Made liquidation) {
        return given().header("Access-Code", liquidation.accessCode())
                .get("/api/v1/liquidations/{number}", liquidation.number());
    }
}

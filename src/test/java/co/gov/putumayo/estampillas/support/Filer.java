package co.gov.putumayo.estampillas.support;

import static io.restassured.RestAssured.given;

import co.gov.putumayo.estampillas.shared.security.Role;
import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** An agent who withholds, declares and pays, over HTTP alone. */
public record Filer(String nit) {

    public static final String PATH = "/api/v1/declarations";

    /** The four stamps of a decentralized entity: 0.5 % each, to the nearest thousand. */
    private static long stampsOf(long value) {
        return (value / 200 + 500) / 1000 * 1000 * 4;
    }

    /** A payment that began at the sandbox bank. */
    public record Begun(String id, String token, long amount) {}

    public static Filer registered(FreshDeclarants fresh, String since, boolean accountantSigns) {
        return registered(fresh, since, accountantSigns, "withholding");
    }

    public static Filer registered(
            FreshDeclarants fresh, String since, boolean accountantSigns, String kind) {
        Filer filer = new Filer(fresh.entity());
        given().auth()
                .oauth2(Tokens.of("rentas", Role.REVENUE))
                .contentType(ContentType.JSON)
                .body(
                        Map.of(
                                "nit", filer.nit(),
                                "kind", kind,
                                "registeredOn", since,
                                "accountantSigns", accountantSigns))
                .post("/api/v1/declarants")
                .then()
                .statusCode(201);
        return filer;
    }

    public RequestSpecification as(String person) {
        return given().auth()
                .oauth2(Tokens.of(person, Role.WITHHOLDING_AGENT, nit))
                .contentType(ContentType.JSON);
    }

    public RequestSpecification declarant() {
        return as("aurora");
    }

    public static RequestSpecification officer(String role) {
        return given().auth().oauth2(Tokens.of("funcionaria", role)).contentType(ContentType.JSON);
    }

    /**
     * Withholds the four stamps, 0.5 % each, of a contract paid that day.
     *
     * @return identifier of the withholding
     */
    public String withholds(long value, String day) {
        Withholds officer = new Withholds(Tokens.of("aurora", Role.WITHHOLDING_AGENT, nit), nit);
        Map<String, Object> contract = officer.contract();
        contract.put("date", day);
        contract.put(
                "act",
                Map.of(
                        "type", "contract",
                        "contractType", "public-works",
                        "value", value,
                        "number", "CO-" + UUID.randomUUID(),
                        "description", "Puente sobre el río Mocoa"));
        Map<String, Object> order = Withholds.body(officer.liquidate(contract).number());
        order.put("amount", stampsOf(value));
        order.put("paymentOrderDate", day);
        Response registered = officer.register(order);
        registered.then().statusCode(201);
        return registered.as(JsonNode.class).get("id").asText();
    }

    public static Map<String, Object> month(String period) {
        return new LinkedHashMap<>(Map.of("period", period, "kind", "WITHHOLDING_AGENT"));
    }

    public Response draft(Object body) {
        return declarant().body(body).post(PATH);
    }

    /** Identifier of a new draft of that month. */
    public String drafts(String period) {
        return drafts(month(period));
    }

    public String drafts(Object body) {
        Response made = draft(body);
        made.then().statusCode(201);
        return made.as(JsonNode.class).get("id").asText();
    }

    public Response read(String id) {
        return declarant().get(PATH + "/{id}", id);
    }

    public String etag(String id) {
        return read(id).header("ETag");
    }

    public static Map<String, Object> row(String levy, String day, long base, long amount) {
        return new LinkedHashMap<>(
                Map.of(
                        "type", "OPERATION",
                        "levy", levy,
                        "documentNumber", "CO-PAPEL-1",
                        "documentDate", day,
                        "base", base,
                        "amount", amount,
                        "support", "Comprobante de egreso 113"));
    }

    public Response adds(String id, List<Map<String, Object>> rows) {
        return declarant()
                .header("If-Match", etag(id))
                .body(Map.of("rows", rows))
                .post(PATH + "/{id}/rows", id);
    }

    public Response explains(String id, String levy) {
        return declarant()
                .header("If-Match", etag(id))
                .body(
                        Map.of(
                                "explanations",
                                List.of(
                                        Map.of(
                                                "levy",
                                                levy,
                                                "reason",
                                                "Contrato en papel, anterior al servicio."))))
                .put(PATH + "/{id}/statement", id);
    }

    public Response signs(String id) {
        return signs(id, "aurora", Map.of("capacity", "DECLARANT", "name", "Aurora de la Cruz"));
    }

    public Response signsAsAccountant(String id) {
        return signs(
                id,
                "benito",
                Map.of("capacity", "ACCOUNTANT", "name", "Benito Juajibioy", "licence", "45821-T"));
    }

    public Response signs(String id, String person, Map<String, Object> body) {
        return as(person)
                .header("If-Match", etag(id))
                .body(body)
                .post(PATH + "/{id}/signatures", id);
    }

    public Response files(String id) {
        return declarant().header("If-Match", etag(id)).post(PATH + "/{id}/filing", id);
    }

    /** Signed and presented. */
    public String presents(Object body) {
        String id = drafts(body);
        signs(id).then().statusCode(200);
        files(id).then().statusCode(200);
        return id;
    }

    public Response pays(String id) {
        return pays(id, "payments");
    }

    public Response pays(String id, String what) {
        return declarant()
                .body(
                        Map.of(
                                "bank", "1007",
                                "payerType", "company",
                                "returnUrl", "https://example.com/regreso"))
                .post(PATH + "/{id}/" + what, id);
    }

    public Begun begins(String id, String what) {
        Response begun = pays(id, what);
        begun.then().statusCode(201);
        String page = begun.as(JsonNode.class).get("redirectUrl").asText();
        String payment = begun.as(JsonNode.class).get("id").asText();
        long amount =
                given().get("/api/v1/payments/{id}", payment)
                        .as(JsonNode.class)
                        .get("amount")
                        .asLong();
        return new Begun(payment, page.substring(page.lastIndexOf('/') + 1), amount);
    }

    /** Pays, and the bank approves at once. */
    public Begun paysAndBankApproves(String id) {
        Begun begun = begins(id, "payments");
        bank(begun, "approve");
        return begun;
    }

    /** The sandbox bank decides and the payer comes back. */
    public static void bank(Begun payment, String outcome) {
        given().contentType(ContentType.JSON)
                .body(Map.of("outcome", outcome))
                .post("/sandbox/transactions/{token}/decision", payment.token())
                .then()
                .statusCode(200);
        given().redirects()
                .follow(false)
                .get("/api/v1/payments/{id}/return", payment.id())
                .then()
                .statusCode(303);
    }
}

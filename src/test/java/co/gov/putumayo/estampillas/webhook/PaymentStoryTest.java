package co.gov.putumayo.estampillas.webhook;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import co.gov.putumayo.estampillas.shared.security.Role;
import co.gov.putumayo.estampillas.support.Tokens;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a portal and an entity hear of one payment, from the bank's no to the receipt's use. */
@QuarkusTest
class PaymentStoryTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String PAYER = "Yurani Jamioy";
    private static final String PAYER_DOCUMENT = "1124850123";
    private static final String PAYER_EMAIL = "yurani@example.com";

    private final Receiver receiver = new Receiver();
    private final Receiver entityServer = new Receiver();
    private final Subscriptions portal =
            new Subscriptions(Tokens.of("portal-" + UUID.randomUUID(), Role.PORTAL));
    private final String officerToken =
            Tokens.of("officer-" + UUID.randomUUID(), Role.ENTITY_OFFICER, Tokens.DEPARTMENT_NIT);
    private final Subscriptions officer = new Subscriptions(officerToken);
    private String portalId;
    private String officerId;

    @BeforeEach
    void subscribe() {
        receiver.answers(200);
        entityServer.answers(200);
        portalId = portal.make(receiver.url(), Topic.values()).getString("id");
        officerId =
                officer.make(entityServer.url(), Topic.RECEIPT_ISSUED, Topic.RECEIPT_ANNULLED)
                        .getString("id");
    }

    @AfterEach
    void unsubscribe() {
        portal.delete(portalId);
        officer.delete(officerId);
        receiver.stop();
        entityServer.stop();
    }

    @Test
    void tellsThePaymentFromRejectionToAnnulmentAndNothingOfThePayer() {
        JsonPath liquidation = liquidate();

        String payment = pay(liquidation, "reject");
        awaitTopic(receiver, "payment.rejected", payment);
        pay(liquidation, "approve");
        awaitTopic(receiver, "payment.approved", payment);
        JsonPath issued = awaitTopic(receiver, "receipt.issued", payment);
        String number = issued.getString("data.receiptNumber");
        annul(codeOf(payment));
        awaitTopic(receiver, "receipt.annulled", number);

        awaitTopic(entityServer, "receipt.issued", number);
        awaitTopic(entityServer, "receipt.annulled", number);
        assertThat(receiver.heardOf(payment)).hasSize(3);
        assertThat(entityServer.heardOf(number)).hasSize(2);
        assertThat(receiver.heardOf(""))
                .extracting(LoggedRequest::getBodyAsString)
                .allSatisfy(
                        body ->
                                assertThat(body)
                                        .doesNotContain("Yurani", "Jamioy", PAYER_DOCUMENT)
                                        .doesNotContain(PAYER_EMAIL, codeOf(payment)));
    }

    private static JsonPath liquidate() {
        return given().contentType(ContentType.JSON)
                .body(
                        Map.of(
                                "date",
                                "2026-03-15",
                                "entityNit",
                                Tokens.DEPARTMENT_NIT,
                                "act",
                                Map.of(
                                        "type",
                                        "contract",
                                        "contractType",
                                        "professional-services",
                                        "value",
                                        30_000_000,
                                        "number",
                                        "CPS-" + UUID.randomUUID(),
                                        "description",
                                        "Apoyo a la gestión"),
                                "taxpayer",
                                Map.of(
                                        "documentType",
                                        "CC",
                                        "document",
                                        PAYER_DOCUMENT,
                                        "name",
                                        PAYER,
                                        "email",
                                        PAYER_EMAIL)))
                .post("/api/v1/liquidations")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    /** One attempt, the bank's decision and the payer's return; the payment's identifier. */
    private static String pay(JsonPath liquidation, String outcome) {
        JsonPath begun =
                given().contentType(ContentType.JSON)
                        .header("Access-Code", liquidation.getString("accessCode"))
                        .body(
                                Map.of(
                                        "bank",
                                        "1007",
                                        "payerType",
                                        "person",
                                        "returnUrl",
                                        "https://portal.example/return"))
                        .post(
                                "/api/v1/liquidations/{number}/payments",
                                liquidation.getString("number"))
                        .then()
                        .statusCode(201)
                        .extract()
                        .jsonPath();
        String page = begun.getString("redirectUrl");
        given().contentType(ContentType.JSON)
                .body(Map.of("outcome", outcome))
                .post(
                        "/sandbox/transactions/{token}/decision",
                        page.substring(page.lastIndexOf('/') + 1))
                .then()
                .statusCode(200);
        given().redirects()
                .follow(false)
                .get("/api/v1/payments/{id}/return", begun.getString("id"))
                .then()
                .statusCode(303);
        return begun.getString("id");
    }

    private static String codeOf(String payment) {
        return given().get("/api/v1/payments/{id}", payment).path("receipt.code");
    }

    private void annul(String code) {
        given().auth()
                .oauth2(officerToken)
                .contentType(ContentType.JSON)
                .body(Map.of("documentNumber", "CPS-2026-014", "documentDate", "2026-03-20"))
                .put("/api/v1/receipts/{code}/annulment", code)
                .then()
                .statusCode(201);
    }

    private static JsonPath awaitTopic(Receiver receiver, String topic, String fact) {
        return await().atMost(PATIENCE)
                .until(
                        () ->
                                receiver.heardOf(fact).stream()
                                        .map(request -> new JsonPath(request.getBodyAsString()))
                                        .filter(body -> topic.equals(body.getString("type")))
                                        .toList(),
                        (List<JsonPath> found) -> found.size() == 1)
                .get(0);
    }
}

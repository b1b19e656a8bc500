package co.gov.putumayo.estampillas.treasury.refund;

import static co.gov.putumayo.estampillas.treasury.refund.Desk.ANA;
import static co.gov.putumayo.estampillas.treasury.refund.Desk.LEVY;
import static co.gov.putumayo.estampillas.treasury.refund.Desk.approval;
import static co.gov.putumayo.estampillas.treasury.refund.Desk.approve;
import static co.gov.putumayo.estampillas.treasury.refund.Desk.ask;
import static co.gov.putumayo.estampillas.treasury.refund.Desk.inReview;
import static co.gov.putumayo.estampillas.treasury.refund.Desk.post;
import static co.gov.putumayo.estampillas.treasury.refund.Desk.wish;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import co.gov.putumayo.estampillas.shared.security.Role;
import co.gov.putumayo.estampillas.support.PaidLiquidations;
import co.gov.putumayo.estampillas.support.PaidLiquidations.Receipt;
import co.gov.putumayo.estampillas.support.TestClock;
import co.gov.putumayo.estampillas.support.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is wrong with a text is said of it: that it is missing, too long or has odd characters. */
@QuarkusTest
class RefundTextsTest {

    private static final String BELL = "\u0007";

    @Inject PaidLiquidations paid;
    @Inject TestClock clock;

    private Receipt receipt;

    @BeforeEach
    void pay() {
        clock.set(Desk.FOUR_DAYS_LATER);
        receipt = paid.receipt();
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void ofARequest() {
        Map<String, Object> wish = wish(receipt);
        wish.put("explanation", "x".repeat(2001));
        wish.put("evidence", "Radicado" + BELL);
        wish.put(
                "account",
                Map.of(
                        "bank", "x".repeat(121),
                        "type", "savings",
                        "number", "479030012345",
                        "holder", "Puentes" + BELL,
                        "holderDocument", " "));

        Response answer = ask(wish);

        answer.then()
                .statusCode(422)
                .body(
                        "errors.pointer",
                        contains(
                                "/explanation",
                                "/evidence",
                                "/account/bank",
                                "/account/holder",
                                "/account/holderDocument"))
                .body(
                        "errors.code",
                        contains(
                                "too-long",
                                "unprintable-characters",
                                "too-long",
                                "unprintable-characters",
                                "required"));
    }

    @Test
    void ofADecision() {
        String number = inReview(receipt);
        Map<String, Object> decision = approval(Map.of(LEVY, 1_000_000L));
        decision.put("setOffs", List.of(debt("x".repeat(201)), debt("L-1" + BELL), debt(" ")));

        Response answer = post(ANA, number, "decision", decision);

        answer.then()
                .statusCode(422)
                .body(
                        "errors.pointer",
                        contains("/setOffs/0/debt", "/setOffs/1/debt", "/setOffs/2/debt"))
                .body("errors.code", contains("too-long", "unprintable-characters", "required"));
        decision.put("grounds", "x".repeat(2001));
        post(ANA, number, "decision", decision)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/grounds"))
                .body("errors.code", contains("too-long"));
    }

    private static Map<String, Object> debt(String name) {
        return Map.of("debt", name, "overdueSince", "2025-11-30", "amount", 1);
    }

    @Test
    void ofAPayment() {
        String number = inReview(receipt);
        approve(ANA, number, 1_000_000).then().statusCode(200);

        Response answer = pay(number, "x".repeat(61));

        answer.then().statusCode(422).body("errors[0].code", equalTo("too-long"));
        pay(number, "TRF" + BELL)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/bankReference"))
                .body("errors.code", contains("unprintable-characters"));
        pay(number, " ").then().statusCode(422).body("errors[0].code", equalTo("required"));
        pay(number, " TRF-0098 ").then().statusCode(200);
    }

    private static Response pay(String number, String reference) {
        return post(
                ANA, number, "payment", Map.of("paidOn", "2026-03-20", "bankReference", reference));
    }

    @Test
    void ofARelease() {
        Map<String, String> release =
                Map.of(
                        "documentNumber",
                        "x".repeat(1001),
                        "documentDate",
                        "2026-03-19",
                        "reason",
                        "El contrato" + BELL);

        Response answer =
                given().auth()
                        .oauth2(
                                Tokens.of(
                                        "oficial.gobernacion",
                                        Role.ENTITY_OFFICER,
                                        Tokens.DEPARTMENT_NIT))
                        .contentType(ContentType.JSON)
                        .body(release)
                        .put("/api/v1/receipts/{code}/refund-release", receipt.code());

        answer.then()
                .statusCode(422)
                .body("errors.pointer", contains("/documentNumber", "/reason"))
                .body("errors.code", contains("too-long", "unprintable-characters"));
    }
}

package co.gov.putumayo.estampillas.treasury.refund;

import static co.gov.putumayo.estampillas.treasury.refund.Desk.ACCOUNT_NUMBER;
import static co.gov.putumayo.estampillas.treasury.refund.Desk.ANA;
import static co.gov.putumayo.estampillas.treasury.refund.Desk.FOUR_DAYS_LATER;
import static co.gov.putumayo.estampillas.treasury.refund.Desk.ask;
import static co.gov.putumayo.estampillas.treasury.refund.Desk.follow;
import static co.gov.putumayo.estampillas.treasury.refund.Desk.wish;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import co.gov.putumayo.estampillas.shared.idempotency.Idempotency;
import co.gov.putumayo.estampillas.support.PaidLiquidations;
import co.gov.putumayo.estampillas.support.PaidLiquidations.Receipt;
import co.gov.putumayo.estampillas.support.Parallel;
import co.gov.putumayo.estampillas.support.TestClock;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A payer asks for money back and follows it. */
@QuarkusTest
class RefundRequestTest {

    @Inject PaidLiquidations paid;
    @Inject TestClock clock;
    @Inject EntityManager entities;

    private Receipt receipt;

    @BeforeEach
    void pay() {
        clock.set(FOUR_DAYS_LATER);
        receipt = paid.receipt();
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void getsANumberACodeAndTheClocks() {
        Response asked = ask(wish(receipt));

        asked.then()
                .statusCode(201)
                .header("Cache-Control", equalTo("no-store"))
                .header("Location", matchesPattern(".*/api/v1/refunds/DEV-2026-\\d{7}"))
                .body("accessCode", matchesPattern("([0-9A-Z]{4}-){4}[0-9A-Z]"))
                .body("status", equalTo("REQUESTED"))
                .body("received", equalTo(81_000_000))
                .body("receiptNumber", equalTo(receipt.number()))
                .body("clocks.requestedOn", equalTo("2026-03-20"))
                .body("clocks.requestUntil", equalTo("2026-05-16"))
                .body("clocks.inTerm", equalTo(true))
                .body("clocks.dueOn", equalTo("2026-04-19"))
                .body("clocks.extraMonth", equalTo(false))
                .body("clocks.overdue", equalTo(false));
    }

    @Test
    void followsItWithTheCodeOnly() {
        Response asked = ask(wish(receipt));
        String number = asked.path("number");
        clock.advance(Duration.ofDays(31));

        Response followed = follow(number, asked.path("accessCode"));

        followed.then()
                .statusCode(200)
                .body("accessCode", nullValue())
                .body("statusName", equalTo("Radicada"))
                .body("steps.status", contains("REQUESTED"))
                .body("clocks.overdue", equalTo(true));
        follow(number, "0000-0000-0000-0000-0").then().statusCode(404);
        given().get(Desk.PATH + "/{number}", number).then().statusCode(404);
        follow("DEV-2026-9999999", asked.path("accessCode")).then().statusCode(404);
    }

    @Test
    void neverShowsNorStoresTheAccountInTheClear() {
        Response asked = ask(wish(receipt));
        String number = asked.path("number");

        String shown =
                asked.asString()
                        + follow(number, asked.path("accessCode")).asString()
                        + Desk.get(ANA, "/{number}", number).asString();

        assertThat(shown).doesNotContain(ACCOUNT_NUMBER, "BANCO AGRARIO", "900123456");
        String stored =
                QuarkusTransaction.requiringNew()
                        .call(
                                () ->
                                        (String)
                                                entities.createNativeQuery(
                                                                "select row_to_json(c) || encode(sealed_account,"
                                                                        + " 'escape') from refund_case c where"
                                                                        + " number = :n")
                                                        .setParameter("n", number)
                                                        .getSingleResult());
        assertThat(stored).doesNotContain(ACCOUNT_NUMBER, "AGRARIO");
        Desk.get(ANA, "/{number}/account", number).then().statusCode(409);
    }

    @Test
    void saysAllThatIsWrongAtOnce() {
        Map<String, Object> nothing =
                Map.of(
                        "amount",
                        0,
                        "account",
                        Map.of("number", "12"),
                        "declaration",
                        Map.of("period", "enero"));

        Response answer = ask(nothing);

        answer.then()
                .statusCode(422)
                .body(
                        "errors.pointer",
                        contains(
                                "/receiptCode",
                                "/check",
                                "/cause",
                                "/explanation",
                                "/evidence",
                                "/amount",
                                "/account/bank",
                                "/account/holder",
                                "/account/holderDocument",
                                "/account/type",
                                "/account/number",
                                "/declaration/period",
                                "/declaration/filedOn"));
    }

    @Test
    void asksForNoMoreThanWasReceived() {
        Map<String, Object> wish = wish(receipt);
        wish.put("amount", 81_000_001);

        Response answer = ask(wish);

        answer.then().statusCode(422).body("errors[0].code", equalTo("more-than-received"));
    }

    @Test
    void onlyWhoKnowsThePayerMayAsk() {
        Map<String, Object> wish = wish(receipt);
        wish.put("check", "0000");

        Response answer = ask(wish);

        answer.then().statusCode(404);
    }

    @Test
    void aRequestOutOfTermIsTakenAndSaysSo() {
        clock.advance(Duration.ofDays(60));

        Response asked = ask(wish(receipt));

        asked.then().statusCode(201).body("clocks.inTerm", equalTo(false));
    }

    @Test
    void whatADeclarationHoldsHasTheTermToCorrectAndAMonthMore() {
        Map<String, Object> wish = wish(receipt);
        wish.put("declaration", Map.of("period", "2026-01", "filedOn", "2026-02-18"));

        Response asked = ask(wish);

        asked.then()
                .statusCode(201)
                .body("clocks.requestUntil", equalTo("2027-02-20"))
                .body("clocks.extraMonth", equalTo(true))
                .body("clocks.dueOn", equalTo("2026-05-19"));
    }

    @Test
    void ofManyRequestsAtOnceOneIsTaken() {
        List<Integer> statuses = Parallel.times(8, () -> ask(wish(receipt)).statusCode());

        assertThat(statuses).containsOnlyOnce(201).containsOnly(201, 409);
    }

    @Test
    void theSameKeyGetsTheFirstAnswer() {
        String key = UUID.randomUUID().toString();
        Response first = withKey(key);

        Response again = withKey(key);

        again.then()
                .statusCode(201)
                .header(Idempotency.REPLAYED, equalTo("true"))
                .body("number", equalTo(first.path("number")))
                .body("accessCode", equalTo(first.path("accessCode")));
    }

    private Response withKey(String key) {
        return given().contentType(ContentType.JSON)
                .header(Idempotency.HEADER, key)
                .body(wish(receipt))
                .post(Desk.PATH);
    }

    @Test
    void withdrawsUntilItIsDecidedAndMayAskAnew() {
        Response asked = ask(wish(receipt));
        String number = asked.path("number");
        String code = asked.path("accessCode");

        Response withdrawn = withdraw(number, code);

        withdrawn.then().statusCode(200).body("status", equalTo("WITHDRAWN"));
        withdraw(number, code).then().statusCode(409);
        withdraw(number, "0000-0000-0000-0000-0").then().statusCode(404);
        ask(wish(receipt)).then().statusCode(201);
    }

    private static Response withdraw(String number, String code) {
        return given().header("Access-Code", code).post(Desk.PATH + "/{number}/withdrawal", number);
    }
}

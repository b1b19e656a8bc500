package co.gov.putumayo.estampillas.payment;

import static co.gov.putumayo.estampillas.payment.Bench.RETURN_URL;
import static co.gov.putumayo.estampillas.payment.Bench.begin;
import static co.gov.putumayo.estampillas.payment.Bench.choice;
import static co.gov.putumayo.estampillas.payment.Bench.comeBack;
import static co.gov.putumayo.estampillas.payment.Bench.decide;
import static co.gov.putumayo.estampillas.payment.Bench.pay;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import co.gov.putumayo.estampillas.payment.payable.Payable;
import co.gov.putumayo.estampillas.shared.DocumentType;
import co.gov.putumayo.estampillas.support.TestClock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Payments that must not begin. */
@QuarkusTest
class PaymentRefusalTest {

    @Inject TestPayables payables;
    @Inject Bench bench;
    @Inject TestClock clock;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void tellsEverythingWrongAtOnce() {
        Payable payable = payables.open();

        Response refused = pay(payable, Map.of(), null);

        refused.then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("code", equalTo("rule-violation"))
                .body("errors.pointer", containsInAnyOrder("/bank", "/payerType", "/returnUrl"))
                .body("errors.code", everyItemIs("required"));
        assertThat(bench.count("select count(*) from payment where payable_id = ?1", payable.id()))
                .isZero();
    }

    private static org.hamcrest.Matcher<Iterable<? extends String>> everyItemIs(String code) {
        return contains(code, code, code);
    }

    @ParameterizedTest
    @CsvSource({
        "0,          company, https://p.example/r,        /bank,      required",
        "7777,       company, https://p.example/r,        /bank,      unknown-bank",
        "1007,       firm,    https://p.example/r,        /payerType, unknown-payer-type",
        "1007,       person,  https://p.example/r,        /payerType, payer-type-mismatch",
        "1007,       company, http://p.example/r,         /returnUrl, not-https",
        "1007,       company, /r,                         /returnUrl, malformed-url",
        "1007,       company, https://u:p@p.example/r,    /returnUrl, malformed-url",
        "1007,       company, 'https://p.example/a b',    /returnUrl, malformed-url",
        "1007,       company, javascript:alert(1),        /returnUrl, malformed-url",
        "1007,       company, ftp://p.example/r,          /returnUrl, not-https",
    })
    void refusesChoiceThatBreaksRule(
            String bank, String payerType, String url, String pointer, String code) {
        Payable payable = payables.open();

        Response refused = pay(payable, choice(bank, payerType, url), null);

        refused.then()
                .statusCode(422)
                .body("errors.pointer", contains(pointer))
                .body("errors.code", contains(code));
    }

    @Test
    void holderOfNoNitPaysAsPerson() {
        Payable payable = payables.open(DocumentType.CC, "1124850001");
        pay(payable, choice("1007", "company", RETURN_URL), null)
                .then()
                .statusCode(422)
                .body("errors.code", hasItem("payer-type-mismatch"));

        Response begun = pay(payable, choice("1007", "person", RETURN_URL), null);

        begun.then().statusCode(201);
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://localhost:8080/r", "https://otra.example/r#fin"})
    void acceptsReturnUrl(String url) {
        Response begun = pay(payables.open(), choice("1007", "company", url), null);

        begun.then().statusCode(201);
    }

    @Test
    void unknownFieldIsRefused() {
        Response refused = pay(payables.open(), "{\"bank\":\"1007\",\"amount\":1}", null);

        refused.then().statusCode(400).body("errors[0].pointer", equalTo("/amount"));
    }

    @Test
    void unknownNumberAndWrongCodeLookAlike() {
        Payable payable = payables.open();
        Response wrongCode =
                pay(payable.number(), "wrong", choice("1007", "company", RETURN_URL), null);

        Response unknown = pay("P-nothing", "wrong", choice("1007", "company", RETURN_URL), null);

        wrongCode.then().statusCode(404).body("code", equalTo("not-found"));
        unknown.then().statusCode(404).body("code", equalTo("not-found"));
        assertThat(unknown.path("title").toString()).isEqualTo(wrongCode.path("title").toString());
    }

    @Test
    void pendingPaymentBlocksAnotherInTheWordsOfPse() {
        Payable payable = payables.open();
        Bench.Begun begun = begin(payable);

        Response refused = pay(payable, "1040");

        refused.then()
                .statusCode(409)
                .body("code", equalTo("payment-pending"))
                .body(
                        "detail",
                        allOf(
                                containsString("En este momento su #" + payable.number()),
                                containsString("PENDIENTE de recibir confirmación"),
                                containsString("(608) 4201515"),
                                containsString("rentas@putumayo.gov.co"),
                                containsString("estado de la transacción: " + begun.cus())))
                .body("paymentId", equalTo(begun.id().toString()))
                .body("reference", equalTo(payable.number() + "-1"))
                .body("cus", equalTo(begun.cus()))
                .body("bank", equalTo("1007"))
                .body("redirectUrl", containsString(begun.token()))
                .body("nextCheckAt", notNullValue());
    }

    @Test
    void paidPayableIsNotPaidAgain() {
        Payable payable = payables.open();
        Bench.Begun begun = begin(payable);
        decide(begun.token(), "approve");
        comeBack(begun.id());

        Response refused = pay(payable);

        refused.then()
                .statusCode(409)
                .body("code", equalTo("already-paid"))
                .body("detail", containsString("APROBADA"))
                .body("detail", containsString(begun.cus()));
    }

    @ParameterizedTest
    @EnumSource(
            value = Payable.State.class,
            names = {"EXPIRED", "CANCELLED", "SETTLED", "NOTHING_DUE"})
    void payableThatDoesNotWaitForMoneyIsNotPaid(Payable.State state) {
        Payable payable = payables.change(payables.open(), state);

        Response refused = pay(payable);

        refused.then().statusCode(409).body("code", equalTo("liquidation-not-payable"));
        assertThat(bench.count("select count(*) from payment where payable_id = ?1", payable.id()))
                .isZero();
    }

    @Test
    void payableIsNotPaidAfterItsTime() {
        Payable payable = payables.open();
        clock.advance(Duration.ofDays(31));

        Response refused = pay(payable);

        refused.then().statusCode(409).body("code", equalTo("liquidation-not-payable"));
    }

    @Test
    void payableWhoseAmountChangedIsPaidAnew() {
        Payable payable = payables.open();
        Bench.Begun first = begin(payable);
        decide(first.token(), "reject");
        comeBack(first.id());
        payables.change(payable, Payable.State.OPEN, 90_000_000, payable.payableUntil());

        Bench.Begun second = begin(payable);

        assertThat(second.id()).isNotEqualTo(first.id());
        assertThat(bench.paymentState(first.id())).isEqualTo("CANCELLED");
        Bench.read(first.id()).then().body("status", equalTo("cancelled"));
        Bench.read(second.id())
                .then()
                .body("amount", equalTo(90_000_000))
                .body("attempts.reference", contains(payable.number() + "-2"));
    }

    @Test
    void unknownPaymentIsNotFound() {
        Response unknown = Bench.read(UUID.randomUUID());

        unknown.then().statusCode(404);
        comeBack(UUID.randomUUID()).then().statusCode(404);
    }
}

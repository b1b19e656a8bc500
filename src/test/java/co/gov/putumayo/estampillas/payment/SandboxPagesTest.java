package co.gov.putumayo.estampillas.payment;

import static co.gov.putumayo.estampillas.payment.Bench.begin;
import static co.gov.putumayo.estampillas.payment.Bench.decide;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import co.gov.putumayo.estampillas.payment.payable.Payable;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

/** The sandbox bank as a person walks through it, without JavaScript. */
@QuarkusTest
class SandboxPagesTest {

    @Inject TestPayables payables;
    @Inject Bench bench;

    @Test
    void showsWhatIsPaidAndWhatTheBankMayDo() {
        Payable payable = payables.open();
        Bench.Begun begun = begin(payable);

        Response page = given().get("/sandbox/bank/{token}", begun.token());

        page.then()
                .statusCode(200)
                .contentType(startsWith("text/html"))
                .header("Content-Security-Policy", containsString("frame-ancestors 'none'"))
                .header("Cache-Control", equalTo("no-store"));
        assertThat(page.asString())
                .contains(
                        "<html lang=\"es\">",
                        "<title>Autorizar el pago",
                        payable.number() + "-1",
                        begun.cus(),
                        "$ 81.000.000",
                        "value=\"approve\"",
                        "value=\"wrong-amount\"")
                .doesNotContain("<script", "http://cdn", "Persona De Prueba", "900123456");
    }

    @Test
    void choiceSendsThePayerBack() {
        Payable payable = payables.open();
        Bench.Begun begun = begin(payable);

        Response chosen = choose(begun.token(), "approve");

        chosen.then()
                .statusCode(303)
                .header("Location", endsWith("/api/v1/payments/" + begun.id() + "/return"));
        await().untilAsserted(() -> assertThat(payables.timesPaid(payable)).isOne());
    }

    @Test
    void takesTheBrowserFromBankToPortal() {
        Bench.Begun begun = begin(payables.open());
        String back = choose(begun.token(), "approve").header("Location");

        Response portal = given().redirects().follow(false).get(Bench.path(back));

        portal.then()
                .statusCode(303)
                .header("Location", equalTo(Bench.RETURN_URL + "&payment=" + begun.id()));
        assertThat(bench.state(begun.id())).isEqualTo("APPROVED");
    }

    @Test
    void bankThatDoesNotAnswerSaysSo() {
        Bench.Begun begun = begin(payables.open());

        Response chosen = choose(begun.token(), "timeout-after-charge");

        chosen.then()
                .statusCode(504)
                .contentType(startsWith("text/html"))
                .body(containsString("no respondió a tiempo"));
    }

    @Test
    void decidedTransactionOffersNothing() {
        Bench.Begun begun = begin(payables.open());
        choose(begun.token(), "approve");

        Response page = given().get("/sandbox/bank/{token}", begun.token());

        page.then().body(allOf(containsString("Aprobada"), not(containsString("<button"))));
    }

    @Test
    void rejectedTransactionOffersLateApprovalOnly() {
        Bench.Begun begun = begin(payables.open());
        choose(begun.token(), "reject");

        Response page = given().get("/sandbox/bank/{token}", begun.token());

        page.then()
                .body(
                        allOf(
                                containsString("value=\"approve-late\""),
                                not(containsString("value=\"reject\""))));
    }

    @Test
    void decidedTransactionIsNotDecidedAgain() {
        Bench.Begun begun = begin(payables.open());
        decide(begun.token(), "approve");

        Response again = decide(begun.token(), "reject");

        again.then().statusCode(409);
    }

    @Test
    void unknownTransactionIsNotFound() {
        decide("NOTHING", "approve").then().statusCode(404);
        given().get("/sandbox/bank/NOTHING")
                .then()
                .statusCode(404)
                .contentType("application/problem+json");
    }

    @Test
    void unknownOutcomeIsRefused() {
        Bench.Begun begun = begin(payables.open());

        decide(begun.token(), "explode").then().statusCode(400);
        choose(begun.token(), "explode").then().statusCode(400);
    }

    private static Response choose(String token, String outcome) {
        return given().redirects()
                .follow(false)
                .contentType(ContentType.URLENC)
                .formParam("outcome", outcome)
                .post("/sandbox/bank/{token}", token);
    }
}

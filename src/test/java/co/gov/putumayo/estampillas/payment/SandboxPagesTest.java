package co.gov.putumayo.estampillas.payment;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

/** The sandbox bank as a person meets it: pages and forms, without JavaScript. */
@QuarkusTest
class SandboxPagesTest {

    @Inject TestPayables payables;
    @Inject Bench bench;

    @Test
    void showsWhatIsPaidAndEveryOutcome() {
        Bench.Begun begun = Bench.begin(payables.open());

        ValidatableResponse page = given().get("/sandbox/bank/{token}", begun.token()).then();

        page.statusCode(200)
                .contentType("text/html;charset=UTF-8")
                .header("Content-Security-Policy", containsString("frame-ancestors 'none'"))
                .body(containsString("lang=\"es"))
                .body(containsString("$ 81.000"))
                .body(containsString("value=\"approve\""))
                .body(containsString("value=\"timeout-after-charge\""));
    }

    @Test
    void takesTheBrowserFromBankToPortal() {
        Bench.Begun begun = Bench.begin(payables.open());

        Response choice = choose(begun, "approve");
        String back = choice.then().statusCode(303).extract().header("Location");
        ValidatableResponse portal = given().redirects().follow(false).get(Bench.path(back)).then();

        portal.statusCode(303)
                .header("Location", startsWith("https://portal.example.gov.co/pagos"))
                .header("Location", containsString("payment=" + begun.id()));
        assertThat(bench.state(begun.id())).isEqualTo("APPROVED");
    }

    @Test
    void keepsSilentAfterChargingWhenAskedTo() {
        Bench.Begun begun = Bench.begin(payables.open());

        Response choice = choose(begun, "timeout-after-charge");

        choice.then().statusCode(504).contentType("text/html;charset=UTF-8");
    }

    @Test
    void answersProblemForTransactionItDoesNotHave() {
        given().get("/sandbox/bank/nothing")
                .then()
                .statusCode(404)
                .body("code", equalTo("not-found"));
    }

    private static Response choose(Bench.Begun begun, String outcome) {
        return given().redirects()
                .follow(false)
                .contentType(ContentType.URLENC)
                .formParam("outcome", outcome)
                .post("/sandbox/bank/{token}", begun.token());
    }
}

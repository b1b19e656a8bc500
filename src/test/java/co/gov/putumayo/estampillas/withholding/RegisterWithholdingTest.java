package co.gov.putumayo.estampillas.withholding;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import co.gov.putumayo.estampillas.shared.idempotency.Idempotency;
import co.gov.putumayo.estampillas.shared.security.Role;
import co.gov.putumayo.estampillas.support.TestClock;
import co.gov.putumayo.estampillas.support.Tokens;
import co.gov.putumayo.estampillas.support.Withholds;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** An entity keeps the whole of a liquidation out of its first or only payment (art. 296). */
@QuarkusTest
class RegisterWithholdingTest {

    private final Withholds department = Withholds.department();

    @Inject TestClock clock;

    @AfterEach
    void backToRealTime() {
        clock.reset();
    }

    @Test
    void settlesTheLiquidation() {
        Withholds.Made liquidation = department.liquidate();

        Response made = department.register(Withholds.body(liquidation.number()));

        made.then()
                .statusCode(201)
                .header("Location", startsWith("http"))
                .body("liquidation", equalTo(liquidation.number()))
                .body("status", equalTo("WITHHELD"))
                .body("period", equalTo("2026-03"))
                .body("amount", equalTo(81_000_000))
                .body("lines", hasSize(6))
                .body("taxpayer.document", equalTo("900123456"))
                .body("paymentOrderNumber", equalTo("OP-2026-0415"))
                .body("paymentOrderDate", equalTo("2026-03-25"));
        Withholds.see(liquidation).then().body("status", equalTo("WITHHELD"));
        Withholds.pay(liquidation)
                .then()
                .statusCode(409)
                .body("code", equalTo("liquidation-not-payable"));
        department.read(made.path("id")).then().statusCode(200).body("status", equalTo("WITHHELD"));
    }

    @Test
    void tellsEverythingWrongAtOnce() {
        Response refused = department.register(Map.of("liquidation", "L-2026-9999999"));

        refused.then()
                .statusCode(422)
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/liquidation",
                                "/amount",
                                "/paymentOrderNumber",
                                "/paymentOrderDate"));
    }

    @Test
    void asksForTheWholeLiquidation() {
        String number = department.liquidate().number();
        Map<String, Object> body = Withholds.body(number);
        body.put("amount", 80_999_999);
        body.put("paymentOrderDate", "2026-03-14");

        Response refused = department.register(body);

        refused.then()
                .statusCode(422)
                .body("errors.pointer", contains("/amount", "/paymentOrderDate"))
                .body("errors.code", contains("not-the-total", "before-the-act"))
                .body("errors[0].article", equalTo("296"))
                .body("errors[0].text", containsString("$ 81.000.000"));
    }

    @Test
    void refusesAPaymentOrderThatIsNotYet() {
        Map<String, Object> body = Withholds.body(department.liquidate().number());
        body.put("paymentOrderDate", "2999-01-01");

        Response refused = department.register(body);

        refused.then().statusCode(422).body("errors.code", contains("in-the-future"));
    }

    @Test
    void doesNotKnowTheLiquidationOfAnotherEntity() {
        Response foreign =
                Withholds.itp().register(Withholds.body(department.liquidate().number()));
        Response unknown = Withholds.itp().register(Withholds.body("L-2026-9999999"));

        foreign.then().statusCode(422).body("errors.code", contains("unknown-liquidation"));
        unknown.then().body("errors", equalTo(foreign.path("errors")));
    }

    @Test
    void leavesActsWithoutPaymentToTheBank() {
        Map<String, Object> certificate = department.contract();
        certificate.put("act", Map.of("type", "certificate", "number", "C-" + UUID.randomUUID()));
        Map<String, Object> body = Withholds.body(department.liquidate(certificate).number());
        body.put("amount", 24_000);

        Response refused = department.register(body);

        refused.then().statusCode(422).body("errors.code", contains("not-withheld"));
    }

    @Test
    void refusesALiquidationThatIsBeingPaid() {
        Withholds.Made liquidation = department.liquidate();
        Withholds.pay(liquidation).then().statusCode(201);

        Response refused = department.register(Withholds.body(liquidation.number()));

        refused.then().statusCode(409).body("code", equalTo("payment-pending"));
    }

    @Test
    void refusesOneThatIsCancelledOrExpired() {
        Withholds.Made cancelled = department.liquidate();
        Withholds.cancel(cancelled).then().statusCode(200);
        Withholds.Made expired = department.liquidate();
        clock.advance(Duration.ofDays(400));

        Response ofCancelled = department.register(Withholds.body(cancelled.number()));
        Response ofExpired = department.register(Withholds.body(expired.number()));

        ofCancelled.then().statusCode(409).body("code", equalTo("liquidation-not-open"));
        ofExpired.then().statusCode(409).body("code", equalTo("liquidation-not-open"));
    }

    @Test
    void repeatsItsAnswerForTheSameKey() {
        String key = UUID.randomUUID().toString();
        Map<String, Object> body = Withholds.body(department.liquidate().number());
        Response first = withKey(key, body);

        Response second = withKey(key, body);

        second.then()
                .statusCode(201)
                .header(Idempotency.REPLAYED, equalTo("true"))
                .body("id", equalTo(first.path("id")));
        body.put("paymentOrderNumber", "OP-2");
        withKey(key, body).then().statusCode(422).body("code", equalTo("idempotency-key-reused"));
    }

    @Test
    void needsAnEntity() {
        Withholds nobody =
                new Withholds(Tokens.of("sin.entidad", Role.ENTITY_OFFICER), Tokens.ITP_NIT);

        Response refused = nobody.register(Withholds.body("L-2026-0000001"));

        refused.then().statusCode(403);
    }

    private Response withKey(String key, Object body) {
        return department
                .signedIn()
                .contentType(ContentType.JSON)
                .header(Idempotency.HEADER, key)
                .body(body)
                .post(Withholds.PATH);
    }
}

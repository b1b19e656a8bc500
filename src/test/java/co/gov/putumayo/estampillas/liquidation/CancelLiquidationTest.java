package co.gov.putumayo.estampillas.liquidation;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import co.gov.putumayo.estampillas.support.Withholds;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever made a liquidation may withdraw it while nobody is paying it. */
@QuarkusTest
class CancelLiquidationTest {

    private Withholds.Made liquidation;

    @BeforeEach
    void liquidate() {
        liquidation = Withholds.department().liquidate();
    }

    @Test
    void withdrawsItForGood() {
        Response cancelled = Withholds.cancel(liquidation);

        cancelled
                .then()
                .statusCode(200)
                .header("Cache-Control", equalTo("no-store"))
                .body("status", equalTo("CANCELLED"))
                .body("accessCode", nullValue());
        Withholds.see(liquidation).then().body("status", equalTo("CANCELLED"));
        Withholds.pay(liquidation)
                .then()
                .statusCode(409)
                .body("code", equalTo("liquidation-not-payable"));
    }

    @Test
    void cancelsOnceHoweverOftenItIsAsked() {
        Withholds.cancel(liquidation);

        Response again = Withholds.cancel(liquidation);

        again.then().statusCode(200).body("status", equalTo("CANCELLED"));
    }

    @Test
    void refusesWhileABankMayStillAnswer() {
        Withholds.pay(liquidation).then().statusCode(201);

        Response refused = Withholds.cancel(liquidation);

        refused.then().statusCode(409).body("code", equalTo("payment-pending"));
        Withholds.see(liquidation).then().body("status", equalTo("OPEN"));
    }

    @Test
    void answersAlikeForUnknownNumberAndWrongCode() {
        Response wrong =
                given().header("Access-Code", "0000-0000-0000-0000-0")
                        .post("/api/v1/liquidations/" + liquidation.number() + "/cancellation");
        Response unknown =
                given().header("Access-Code", liquidation.accessCode())
                        .post("/api/v1/liquidations/L-2026-9999999/cancellation");

        wrong.then().statusCode(404);
        unknown.then().statusCode(404).body("detail", equalTo(wrong.path("detail")));
    }
}

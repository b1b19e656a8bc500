package co.gov.putumayo.estampillas.shared.limit;

import static co.gov.putumayo.estampillas.shared.limit.LimitsOn.FAILED_CHECKS;
import static co.gov.putumayo.estampillas.shared.limit.LimitsOn.assertRefused;
import static co.gov.putumayo.estampillas.shared.limit.LimitsOn.secondsToWait;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import co.gov.putumayo.estampillas.payment.payable.Payable;
import co.gov.putumayo.estampillas.shared.CheckedCode;
import co.gov.putumayo.estampillas.shared.limit.LimitsOn.Client;
import co.gov.putumayo.estampillas.support.PaidLiquidations;
import co.gov.putumayo.estampillas.support.PaidLiquidations.Payer;
import co.gov.putumayo.estampillas.support.PaidLiquidations.Receipt;
import co.gov.putumayo.estampillas.support.Parallel;
import co.gov.putumayo.estampillas.support.TestClock;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Codes close for a while to whoever guesses; each guess here comes from another address. */
@QuarkusTest
@TestProfile(LimitsOn.class)
class GuessingTest {

    private static final String WRONG = "9999";
    private static final int AT_ONCE = 12;

    @Inject PaidLiquidations paid;
    @Inject TestClock clock;

    private Receipt receipt;

    @BeforeEach
    void receiptToGuessAt() {
        receipt = paid.receipt();
    }

    @AfterEach
    void backToRealTime() {
        clock.reset();
    }

    @Test
    void guessingClosesTheCodeAlsoToTheRightCheck() {
        guess(receipt.code());

        Response answer = verify(receipt.code(), receipt.check());

        assertRefused(answer);
    }

    @Test
    void closedCodeAndClosedUnknownCodeLookAlike() {
        String unknown = CheckedCode.random().display();
        guess(unknown);
        guess(receipt.code());

        Response closed = verify(receipt.code(), WRONG);

        assertRefused(closed);
        assertRefused(verify(unknown, WRONG));
        assertThat(closed.jsonPath().getMap("").keySet())
                .isEqualTo(verify(unknown, WRONG).jsonPath().getMap("").keySet());
    }

    @Test
    void codeTypedOtherwiseIsTheSameCode() {
        guess(receipt.code());

        Response answer = verify(receipt.code().toLowerCase().replace("-", " "), WRONG);

        assertRefused(answer);
    }

    @Test
    void closingOneCodeClosesNoOther() {
        guess(CheckedCode.random().display());

        Response answer = verify(receipt.code(), receipt.check());

        answer.then().statusCode(200).body("result", equalTo("VALID"));
    }

    @Test
    void mistypedCodesCloseNothing() {
        for (int i = 0; i <= FAILED_CHECKS; i++) {
            verify("0000-0000-0000-0000-1", WRONG).then().statusCode(200);
        }

        Response answer = verify("no es un código", WRONG);

        answer.then().statusCode(200).body("result", equalTo("NOT_FOUND"));
    }

    @Test
    void rightChecksCostNothing() {
        for (int i = 0; i <= FAILED_CHECKS; i++) {
            verify(receipt.code(), receipt.check()).then().statusCode(200);
        }

        Response answer = verify(receipt.code(), receipt.check());

        answer.then().statusCode(200).body("result", equalTo("VALID"));
    }

    @Test
    void codeOpensAgain() {
        guess(receipt.code());
        clock.advance(Duration.ofSeconds(secondsToWait(verify(receipt.code(), WRONG))));

        Response answer = verify(receipt.code(), receipt.check());

        answer.then().statusCode(200).body("result", equalTo("VALID"));
    }

    @Test
    void guessesAtOnceLearnNoMoreThanOneAfterAnother() {
        List<Integer> statuses =
                Parallel.times(AT_ONCE, () -> verify(receipt.code(), WRONG).statusCode());

        assertThat(statuses).filteredOn(status -> status == 200).hasSize(FAILED_CHECKS);
        assertThat(statuses).filteredOn(status -> status == 429).hasSize(AT_ONCE - FAILED_CHECKS);
    }

    @Test
    void readingTheReceiptIsGuessingTheSameSecret() {
        for (int i = 0; i < FAILED_CHECKS; i++) {
            read(receipt.code(), WRONG).then().statusCode(404);
        }

        Response answer = read(receipt.code(), receipt.check());

        assertRefused(answer);
        assertRefused(verify(receipt.code(), receipt.check()));
    }

    @Test
    void wrongAccessCodesCloseTheLiquidationToThatClient() {
        Payable payable = paid.liquidation(Payer.COMPANY, "800094164");
        Client client = Client.fresh();
        for (int i = 0; i < FAILED_CHECKS; i++) {
            liquidation(client, payable.number()).then().statusCode(404);
        }

        Response answer = liquidation(client, payable.number());

        assertRefused(answer);
        assertRefused(startPayment(client, payable.number()));
        liquidation(client, "L-2026-9999999").then().statusCode(404);
    }

    /** Numbers are consecutive: otherwise anyone could close them all. */
    @Test
    void nobodyClosesALiquidationToItsPayer() {
        Payable payable = paid.liquidation(Payer.COMPANY, "800094164");
        Client stranger = Client.fresh();
        for (int i = 0; i <= FAILED_CHECKS; i++) {
            liquidation(stranger, payable.number());
        }

        Response answer = liquidation(Client.fresh(), payable.number());

        answer.then().statusCode(404);
    }

    private static void guess(String code) {
        for (int i = 0; i < FAILED_CHECKS; i++) {
            verify(code, WRONG).then().statusCode(200).body("result", equalTo("NOT_FOUND"));
        }
    }

    private static Response verify(String code, String check) {
        return Client.fresh()
                .request()
                .contentType(ContentType.JSON)
                .body(Map.of("code", code, "check", check))
                .post("/api/v1/verifications");
    }

    private static Response read(String code, String check) {
        return Client.fresh()
                .request()
                .header("Document-Check", check)
                .get("/api/v1/receipts/{code}", code);
    }

    private static Response liquidation(Client client, String number) {
        return client.request()
                .header("Access-Code", CheckedCode.random().display())
                .get("/api/v1/liquidations/{number}", number);
    }

    private static Response startPayment(Client client, String number) {
        return client.request()
                .header("Access-Code", CheckedCode.random().display())
                .contentType(ContentType.JSON)
                .body(Map.of("bank", "1007"))
                .post("/api/v1/liquidations/{number}/payments", number);
    }
}

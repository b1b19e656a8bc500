package co.gov.putumayo.estampillas.treasury.refund;

import static co.gov.putumayo.estampillas.treasury.refund.Desk.ANA;
import static co.gov.putumayo.estampillas.treasury.refund.Desk.FOUR_DAYS_LATER;
import static co.gov.putumayo.estampillas.treasury.refund.Desk.LUIS;
import static co.gov.putumayo.estampillas.treasury.refund.Desk.approve;
import static co.gov.putumayo.estampillas.treasury.refund.Desk.inReview;
import static co.gov.putumayo.estampillas.treasury.refund.Desk.post;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
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
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A receipt that an entity used for a document is refunded only when that entity writes it may. */
@QuarkusTest
class UsedReceiptRefundTest {

    private static final String OFFICER =
            Tokens.of("oficial.gobernacion", Role.ENTITY_OFFICER, Tokens.DEPARTMENT_NIT);
    private static final Map<String, Object> RELEASE =
            Map.of(
                    "documentNumber", "OF-2026-331",
                    "documentDate", "2026-03-19",
                    "reason", "El contrato no se firmó.");

    @Inject PaidLiquidations paid;
    @Inject TestClock clock;

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

    private static Response put(String token, Receipt receipt, String what, Object body) {
        return given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .body(body)
                .put("/api/v1/receipts/{code}/" + what, receipt.code());
    }

    private static Response annul(Receipt receipt) {
        return put(
                OFFICER,
                receipt,
                "annulment",
                Map.of("documentNumber", "CO-2026-014", "documentDate", "2026-03-18"));
    }

    private static Response release(String token, Receipt receipt) {
        return put(token, receipt, "refund-release", RELEASE);
    }

    @Test
    void isNotRefundedWithoutRelease() {
        annul(receipt).then().statusCode(201);
        String number = inReview(receipt);

        Response refused = approve(ANA, number, 1_000_000);

        refused.then().statusCode(409).body("code", equalTo("receipt-already-annulled"));
    }

    @Test
    void isRefundedOnceTheEntityReleasedIt() {
        annul(receipt).then().statusCode(201);
        String number = inReview(receipt);
        release(OFFICER, receipt).then().statusCode(201);

        Response approved = approve(ANA, number, 1_000_000);

        approved.then().statusCode(200).body("refund.status", equalTo("APPROVED"));
        release(OFFICER, receipt).then().statusCode(200);
    }

    @Test
    void theUseBetweenTheTwoDecisionsStopsTheSecond() {
        String number = inReview(receipt);
        approveLarge(number).then().body("refund.status", equalTo("PROPOSED"));
        annul(receipt).then().statusCode(201);

        Response confirmed = post(LUIS, number, "confirmation", Map.of("confirm", true));

        confirmed.then().statusCode(409).body("code", equalTo("receipt-already-annulled"));
    }

    private static Response approveLarge(String number) {
        return post(
                ANA,
                number,
                "decision",
                Desk.approval(Map.of("bienestar-adulto-mayor", 49_000_000L)));
    }

    @Test
    void onlyItsEntityReleasesAndOnlyWhatItUsed() {
        release(OFFICER, receipt).then().statusCode(409);
        annul(receipt).then().statusCode(201);
        String other = Tokens.of("oficial.itp", Role.ENTITY_OFFICER, Tokens.ITP_NIT);

        Response refused = release(other, receipt);

        refused.then().statusCode(403);
        put(OFFICER, receipt, "refund-release", Map.of())
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/documentNumber", "/reason", "/documentDate"));
    }

    /** Both lock the receipt: money is never given back of a receipt that is then used. */
    @Test
    void ofUseAndWholeRefundAtTheSameTimeOneWins() {
        List<Receipt> receipts = IntStream.range(0, 10).mapToObj(i -> paid.receipt()).toList();
        List<String> numbers = receipts.stream().map(Desk::inReview).toList();
        numbers.forEach(
                number ->
                        post(ANA, number, "decision", Desk.approval(Desk.whole()))
                                .then()
                                .statusCode(200));
        ExecutorService threads = Executors.newFixedThreadPool(20);
        try {
            List<CompletableFuture<Integer>> uses =
                    receipts.stream()
                            .map(
                                    each ->
                                            CompletableFuture.supplyAsync(
                                                    () -> annul(each).statusCode(), threads))
                            .toList();
            List<CompletableFuture<Integer>> refunds =
                    numbers.stream()
                            .map(
                                    number ->
                                            CompletableFuture.supplyAsync(
                                                    () ->
                                                            post(
                                                                            LUIS,
                                                                            number,
                                                                            "confirmation",
                                                                            Map.of("confirm", true))
                                                                    .statusCode(),
                                                    threads))
                            .toList();
            for (int i = 0; i < receipts.size(); i++) {
                assertThat(List.of(uses.get(i).join(), refunds.get(i).join()))
                        .isIn(List.of(201, 409), List.of(409, 200));
            }
        } finally {
            threads.shutdown();
        }
    }
}

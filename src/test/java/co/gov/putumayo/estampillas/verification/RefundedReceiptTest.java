package co.gov.putumayo.estampillas.verification;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import co.gov.putumayo.estampillas.support.PaidLiquidations;
import co.gov.putumayo.estampillas.support.PaidLiquidations.Receipt;
import co.gov.putumayo.estampillas.support.Parallel;
import co.gov.putumayo.estampillas.support.Refunds;
import co.gov.putumayo.estampillas.support.VerdictPages;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a receipt is worth once money of it was given back. */
@QuarkusTest
class RefundedReceiptTest {

    private static final String LEVY = "pro-desarrollo-fronterizo";
    private static final long PAID = 5_000_000;

    @Inject PaidLiquidations paid;
    @Inject Refunds refunds;
    @Inject EntityManager entities;

    private static Response verify(Receipt receipt) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("code", receipt.code(), "check", receipt.check()))
                .post("/api/v1/verifications");
    }

    private static Response annul(Receipt receipt) {
        return Annulments.by(Annulments.departmentOfficer())
                .annul(receipt.code(), "CO-2026-014", "2026-03-20");
    }

    @Test
    void wholeRefundVerifiesAsRefundedAndServesForNoDocument() {
        Receipt receipt = paid.receipt();

        refunds.refundWhole(receipt);

        verify(receipt)
                .then()
                .body("result", equalTo("REFUNDED"))
                .body("refundedAmount", equalTo(81_000_000));
        annul(receipt).then().statusCode(409).body("code", equalTo("receipt-not-usable"));
    }

    @Test
    void refundOfAnExcessIsShownAndLeavesTheReceiptUsable() {
        Receipt receipt = paid.receipt();

        refunds.refund(receipt, Map.of(LEVY, 1_000_000L));

        verify(receipt)
                .then()
                .body("result", equalTo("VALID"))
                .body("refundedAmount", equalTo(1_000_000));
        VerdictPages.verify(receipt.code(), receipt.check())
                .then()
                .body(containsString("se devolvieron $ 1.000.000"));
        annul(receipt).then().statusCode(201);
    }

    @Test
    void receiptWithoutRefundShowsNone() {
        Receipt receipt = paid.receipt();

        Response answer = verify(receipt);

        answer.then().body("result", equalTo("VALID")).body("refundedAmount", nullValue());
    }

    @Test
    void refundsThatAddUpToTheWholeMakeItRefunded() {
        Receipt receipt = paid.receipt();
        refunds.refund(receipt, Map.of(LEVY, 1_000_000L));

        refunds.refundWhole(receipt);

        verify(receipt).then().body("result", equalTo("REFUNDED"));
    }

    @Test
    void databaseRefusesMoreThanWasReceived() {
        Receipt receipt = paid.receipt();
        refunds.refund(receipt, Map.of(LEVY, 1L));

        assertThatThrownBy(() -> refunds.refund(receipt, Map.of(LEVY, PAID)))
                .rootCause()
                .hasMessageContaining("more than 5000000 received");
        assertThatThrownBy(() -> refunds.refund(receipt, Map.of("bomberil-no", 1L)))
                .rootCause()
                .hasMessageContaining("more than 0 received");
    }

    @Test
    void ofRefundsAtOnceOnlyThoseFitThatWereReceived() {
        Receipt receipt = paid.receipt();

        List<Boolean> done =
                Parallel.times(
                        8,
                        () -> {
                            try {
                                refunds.refund(receipt, Map.of(LEVY, 1_000_000L));
                                return true;
                            } catch (RuntimeException e) {
                                return false;
                            }
                        });

        assertThat(done.stream().filter(each -> each)).hasSize(5);
    }

    @Test
    void databaseRefusesToUseARefundedReceiptForADocument() {
        Receipt receipt = paid.receipt();
        refunds.refundWhole(receipt);

        assertThatThrownBy(
                        () ->
                                QuarkusTransaction.requiringNew()
                                        .run(
                                                () ->
                                                        entities.createNativeQuery(
                                                                        "insert into annulment"
                                                                                + " (receipt_id, entity_nit, document_number,"
                                                                                + " document_date, annulled_by, annulled_at)"
                                                                                + " select id, entity_nit, 'CO-1', current_date,"
                                                                                + " 'test', now() from receipt where number = :n")
                                                                .setParameter("n", receipt.number())
                                                                .executeUpdate()))
                .rootCause()
                .hasMessageContaining("given back");
    }

    @Test
    void comparisonWithAnActCountsTheRest() {
        Receipt receipt = paid.receipt();
        refunds.refund(receipt, Map.of(LEVY, 1_000_000L));

        Response answer =
                given().auth()
                        .oauth2(Annulments.departmentOfficer())
                        .contentType(ContentType.JSON)
                        .body(
                                Map.of(
                                        "date",
                                        "2026-03-15",
                                        "act",
                                        Map.of(
                                                "type", "contract",
                                                "contractType", "public-works",
                                                "value", 1_000_000_000),
                                        "receipts",
                                        List.of(Map.of("code", receipt.code()))))
                        .post("/api/v1/verifications/sufficiency");

        answer.then()
                .body("verdict", equalTo("short"))
                .body("paid", equalTo(80_000_000))
                .body("shortBy", equalTo(1_000_000));
    }
}

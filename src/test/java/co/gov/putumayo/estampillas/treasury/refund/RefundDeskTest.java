package co.gov.putumayo.estampillas.treasury.refund;

import static co.gov.putumayo.estampillas.treasury.refund.Desk.ANA;
import static co.gov.putumayo.estampillas.treasury.refund.Desk.FOUR_DAYS_LATER;
import static co.gov.putumayo.estampillas.treasury.refund.Desk.approve;
import static co.gov.putumayo.estampillas.treasury.refund.Desk.inReview;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.gov.putumayo.estampillas.support.PaidLiquidations;
import co.gov.putumayo.estampillas.support.StatementLog;
import co.gov.putumayo.estampillas.support.TestClock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What Tesorería sees, and what the database refuses whoever asks. */
@QuarkusTest
class RefundDeskTest {

    @Inject PaidLiquidations paid;
    @Inject TestClock clock;
    @Inject EntityManager entities;

    @BeforeEach
    void inTerm() {
        clock.set(FOUR_DAYS_LATER);
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    private static List<Map<String, Object>> all(String path) {
        List<Map<String, Object>> items = new ArrayList<>();
        String next = path;
        while (next != null) {
            Response page = given().auth().oauth2(ANA).urlEncodingEnabled(false).get(next);
            page.then().statusCode(200);
            items.addAll(page.jsonPath().getList("items"));
            String link = page.header("Link");
            next = link == null ? null : link.substring(1, link.indexOf('>'));
        }
        return items;
    }

    @Test
    void listsStateAgeOwnerAndNextStepPageByPage() {
        String first = inReview(paid.receipt());
        String second = inReview(paid.receipt());
        clock.advance(Duration.ofDays(31));

        List<Map<String, Object>> items = all(Desk.TREASURY + "?status=UNDER_REVIEW&limit=1");

        assertThat(items.stream().map(item -> item.get("number")))
                .doesNotHaveDuplicates()
                .containsSubsequence(first, second);
        assertThat(items.stream().filter(item -> item.get("number").equals(first)).findFirst())
                .hasValueSatisfying(
                        item ->
                                assertThat(item)
                                        .containsEntry("owner", "ana.tesoreria")
                                        .containsEntry("ageDays", 31)
                                        .containsEntry("overdue", true)
                                        .containsEntry("dueOn", "2026-04-19")
                                        .containsEntry(
                                                "nextStep", "Decidirla dentro del término."));
    }

    @Test
    void readsAPageInAsManyQueriesWhateverItsLength() {
        approve(ANA, inReview(paid.receipt()), 1_000_000).then().statusCode(200);
        approve(ANA, inReview(paid.receipt()), 1_000_000).then().statusCode(200);

        Response ofOne = Desk.get(ANA, "?limit=1");
        Response ofMany = Desk.get(ANA, "?limit=200");

        assertThat(StatementLog.of(ofMany.header("X-Request-Id")))
                .hasSameSizeAs(StatementLog.of(ofOne.header("X-Request-Id")))
                .hasSizeLessThanOrEqualTo(3);
    }

    @Test
    void refusesACursorOfSomebodyElse() {
        Response answer = Desk.get(ANA, "?cursor=not-one-of-ours");

        answer.then().statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "decided_by = proposed_by, second_person = true",
                "amount = received + 1",
                "set_off = amount + 1",
                "amount = amount - 1",
                "set_off = 1",
                "in_term = false",
                "state = 'PAID'",
                "sealed_account = null"
            })
    void databaseRefuses(String change) {
        String number = inReview(paid.receipt());
        approve(ANA, number, 1_000_000).then().statusCode(200);

        assertThatThrownBy(() -> Desk.change(entities, number, change))
                .hasStackTraceContaining("refund");
    }

    @Test
    void twoRefundsOfOneReceiptNeverPassWhatItPaid() {
        var receipt = paid.receipt();
        approve(ANA, inReview(receipt), 3_000_000).then().statusCode(200);
        String second = inReview(receipt);

        Response tooMuch = approve(ANA, second, 3_000_000);

        tooMuch.then().statusCode(422);
        approve(ANA, second, 2_000_000).then().statusCode(200);
    }
}

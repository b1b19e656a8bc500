package co.gov.putumayo.estampillas.treasury.refund;

import static co.gov.putumayo.estampillas.treasury.refund.Desk.ANA;
import static co.gov.putumayo.estampillas.treasury.refund.Desk.LEVY;
import static co.gov.putumayo.estampillas.treasury.refund.Desk.LUIS;
import static co.gov.putumayo.estampillas.treasury.refund.Desk.decide;
import static co.gov.putumayo.estampillas.treasury.refund.Desk.post;
import static co.gov.putumayo.estampillas.treasury.refund.Desk.setOff;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import co.gov.putumayo.estampillas.support.Filer;
import co.gov.putumayo.estampillas.support.FreshDeclarants;
import co.gov.putumayo.estampillas.support.PaidLiquidations;
import co.gov.putumayo.estampillas.support.Parallel;
import co.gov.putumayo.estampillas.support.TestClock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What a refund sets off pays the declaration of its payer (art. 633), with money that counts from
 * the day it had entered, 16 March 2026 (art. 572).
 */
@QuarkusTest
class RefundSetOffTest {

    private static final String LARGE_LEVY = "bienestar-adulto-mayor";

    /** Due on 20 February: a month late on 16 March, two on the day of the decision. */
    private static final long TAX = 20_000_000;

    private static final long PENALTY = 1_000_000;

    /** TAX × (8 days at 23.23 % and 16 at 23.52 %) / 366 = 307,191.26. */
    private static final long INTEREST = 307_000;

    private static final long OWED = TAX + PENALTY + INTEREST;

    @Inject PaidLiquidations paid;
    @Inject FreshDeclarants fresh;
    @Inject TestClock clock;

    private Filer filer;
    private String id;
    private String declaration;

    /** An agent that presented January in time without paying it, and asks a refund in March. */
    @BeforeEach
    void presentWithoutPaying() {
        clock.set(Instant.parse("2026-02-10T15:00:00Z"));
        filer = Filer.registered(fresh, "2026-01-05", false);
        filer.withholds(1_000_000_000, "2026-01-15");
        id = filer.presents(Filer.month("2026-01"));
        declaration = filer.read(id).path("number");
        clock.set(Instant.parse("2026-03-31T15:00:00Z"));
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    private String refund() {
        return Desk.inReviewOf(filer, paid);
    }

    private static Response confirm(String refund) {
        return post(LUIS, refund, "confirmation", Map.of("confirm", true));
    }

    private ValidatableResponse owing() {
        return filer.read(id).then().statusCode(200);
    }

    @Test
    void whatIsOwedIsPaidWholeAndTheDeclarationIsFiled() {
        String refund = refund();
        Desk.get(ANA, "/{number}", refund)
                .then()
                .body("knownDebts[0].declaration", equalTo(declaration))
                .body("knownDebts[0].amount", equalTo((int) OWED));
        decide(refund, LARGE_LEVY, 25_000_000, setOff(declaration, OWED)).then().statusCode(200);
        owing().body("state", equalTo("AWAITING_PAYMENT")).body("owing.setOff", equalTo(0));

        Response approved = confirm(refund);

        approved.then()
                .statusCode(200)
                .body("refund.status", equalTo("APPROVED"))
                .body("setOffs.declaration", contains(declaration))
                .body("setOffs.debt", contains("Declaración " + declaration))
                .body("toPay", equalTo((int) (25_000_000 - OWED)));
        owing().body("state", equalTo("FILED"))
                .body("owing.day", equalTo("2026-03-16"))
                .body("owing.taxToPay", equalTo((int) TAX))
                .body("owing.penalty", equalTo((int) PENALTY))
                .body("owing.interest", equalTo((int) INTEREST))
                .body("owing.received", equalTo((int) OWED))
                .body("owing.setOff", equalTo((int) OWED))
                .body("owing.balance", equalTo(0));
        filer.pays(id).then().statusCode(409).body("code", equalTo("already-paid"));
        Desk.get(ANA, "/{number}", refund())
                .then()
                .body("knownDebts.kind", contains("not-declared"));
        Filer.officer("revenue")
                .get(Filer.PATH + "/{id}/readings", id)
                .then()
                .body("items.what", hasItem("set-off"));
    }

    @Test
    void reportsShowItOnTheDayOfTheDecision() {
        String refund = refund();
        decide(refund, LARGE_LEVY, 25_000_000, setOff(declaration, OWED)).then().statusCode(200);

        confirm(refund).then().statusCode(200);

        Filer.officer("treasury")
                .queryParam("from", "2026-03-31")
                .queryParam("to", "2026-03-31")
                .queryParam("group", "entity")
                .get("/api/v1/treasury/reports/collection")
                .then()
                .statusCode(200)
                .body(
                        "rows.find { it.entity == '%s' }.amount".formatted(filer.nit()),
                        equalTo((int) TAX));
    }

    /** Art. 573: 938,659 of the million pay tax, which bears no interest after 16 March. */
    @Test
    void aPartLowersWhatIsOwedAndTheTaxItPaidBearsNoMoreInterest() {
        long penaltyOfTwoMonths = 2_000_000;
        // 938,659 for 24 days and 19,061,341 for 39: 490,930.
        long interest = 491_000;

        Response approved = decide(refund(), LEVY, 1_000_000, setOff(declaration, 1_000_000));

        approved.then().statusCode(200).body("refund.status", equalTo("APPROVED"));
        owing().body("state", equalTo("AWAITING_PAYMENT"))
                .body("owing.penalty", equalTo((int) penaltyOfTwoMonths))
                .body("owing.interest", equalTo((int) interest))
                .body("owing.setOff", equalTo(1_000_000));
        long whole = TAX + penaltyOfTwoMonths + interest;
        assertThat(filer.paysAndBankApproves(id).amount()).isEqualTo(whole - 1_000_000);
        owing().body("state", equalTo("FILED"))
                .body("owing.received", equalTo((int) whole))
                .body("owing.setOff", equalTo(1_000_000))
                .body("owing.excess", equalTo(0));
    }

    @Test
    void twoPartsPayItWhole() {
        decide(refund(), LEVY, 1_307_000, setOff(declaration, 1_307_000)).then().statusCode(200);
        String second = refund();
        decide(second, LARGE_LEVY, TAX, setOff(declaration, TAX)).then().statusCode(200);

        confirm(second).then().statusCode(200);

        owing().body("state", equalTo("FILED"))
                .body("owing.received", equalTo((int) OWED))
                .body("owing.setOff", equalTo((int) OWED));
    }

    @Test
    void manyRefundsAtOncePayItOnce() {
        ConcurrentLinkedQueue<String> refunds = new ConcurrentLinkedQueue<>();
        for (int i = 0; i < 4; i++) {
            String refund = refund();
            decide(refund, LARGE_LEVY, 25_000_000, setOff(declaration, OWED))
                    .then()
                    .statusCode(200);
            refunds.add(refund);
        }

        List<Integer> answers = Parallel.times(4, () -> confirm(refunds.remove()).statusCode());

        assertThat(answers).containsExactlyInAnyOrder(200, 409, 409, 409);
        owing().body("state", equalTo("FILED")).body("owing.received", equalTo((int) OWED));
    }

    @Test
    void whoeverPaysAtABankIsNotCrossed() {
        Filer.Begun begun = filer.begins(id, "payments");
        String refund = refund();

        Response crossed = decide(refund, LEVY, 1_000_000, setOff(declaration, 1_000_000));

        crossed.then()
                .statusCode(409)
                .body("code", equalTo("payment-pending"))
                .body("detail", containsString(declaration));
        Desk.get(ANA, "/{number}", refund)
                .then()
                .body("refund.status", equalTo("UNDER_REVIEW"))
                .body("setOffs", empty());
        Filer.bank(begun, "approve");
        owing().body("state", equalTo("FILED")).body("owing.setOff", equalTo(0));
    }

    @Test
    void namesOnlyWhatThePayerOwesOnceAndNoMoreThanIsOwed() {
        String refund = refund();

        Response refused =
                decide(
                        refund,
                        LARGE_LEVY,
                        49_000_000,
                        setOff("D-2026-9999999", 1_000),
                        setOff(declaration, OWED + 1),
                        setOff(declaration, 1_000),
                        setOff(declaration, 2_000));

        refused.then()
                .statusCode(422)
                .body(
                        "errors.pointer",
                        contains(
                                "/setOffs/0/declaration",
                                "/setOffs/1/amount",
                                "/setOffs/3/declaration"))
                .body(
                        "errors.code",
                        contains("not-a-known-debt", "more-than-owed", "not-a-known-debt"));
    }

    @Test
    void aPartIsNotLostByAnActThatVoidsTheDeclaration() {
        decide(refund(), LEVY, 1_000_000, setOff(declaration, 1_000_000)).then().statusCode(200);

        Response act =
                Filer.officer("revenue")
                        .header("If-Match", filer.etag(id))
                        .body(
                                Map.of(
                                        "type", "NOT_FILED",
                                        "number", "AUTO-7",
                                        "date", "2026-03-30",
                                        "servedOn", "2026-03-30",
                                        "reason", "No se pagó la totalidad."))
                        .post(Filer.PATH + "/{id}/acts", id);

        act.then().statusCode(409).body("detail", containsString("1000000 pesos"));
    }

    @Test
    void theBalanceOfAPenaltyIsPaidInPartByARefundAndInPartByABank() {
        clock.set(Instant.parse("2026-03-26T15:00:00Z"));
        filer = Filer.registered(fresh, "2026-01-05", false, "collection");
        id = filer.presents(new HashMap<>(Map.of("period", "2026-01", "kind", "COLLECTOR")));
        String number = filer.read(id).path("number");
        decide(refund(), LEVY, 200_000, setOff(number, 200_000)).then().statusCode(200);
        owing().body("owing.balance", equalTo(324_000))
                .body("owing.balancePaid", equalTo(false))
                .body("owing.setOff", equalTo(200_000));

        Filer.Begun begun = filer.begins(id, "balance-payments");
        Filer.bank(begun, "approve");

        assertThat(begun.amount()).isEqualTo(324_000);
        owing().body("owing.balancePaid", equalTo(true));
    }

    @Test
    void theBalanceOfAPenaltyIsPaidWholeByARefund() {
        clock.set(Instant.parse("2026-03-26T15:00:00Z"));
        filer = Filer.registered(fresh, "2026-01-05", false, "collection");
        id = filer.presents(new HashMap<>(Map.of("period", "2026-01", "kind", "COLLECTOR")));
        String number = filer.read(id).path("number");

        Response approved = decide(refund(), LEVY, 600_000, setOff(number, 524_000));

        approved.then().statusCode(200).body("toPay", equalTo(76_000));
        owing().body("owing.balancePaid", equalTo(true)).body("owing.setOff", equalTo(524_000));
        filer.pays(id, "balance-payments").then().statusCode(409);
    }
}

package co.gov.putumayo.estampillas.treasury.refund;

import static co.gov.putumayo.estampillas.treasury.refund.Desk.ANA;
import static co.gov.putumayo.estampillas.treasury.refund.Desk.LEVY;
import static co.gov.putumayo.estampillas.treasury.refund.Desk.approval;
import static co.gov.putumayo.estampillas.treasury.refund.Desk.approve;
import static co.gov.putumayo.estampillas.treasury.refund.Desk.inReview;
import static co.gov.putumayo.estampillas.treasury.refund.Desk.post;
import static co.gov.putumayo.estampillas.treasury.refund.Desk.whole;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import co.gov.putumayo.estampillas.support.Filer;
import co.gov.putumayo.estampillas.support.FreshDeclarants;
import co.gov.putumayo.estampillas.support.PaidLiquidations;
import co.gov.putumayo.estampillas.support.PaidLiquidations.Payer;
import co.gov.putumayo.estampillas.support.TestClock;
import co.gov.putumayo.estampillas.support.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Overdue debts of the payer that the service knows are set off first (art. 633). */
@QuarkusTest
class RefundDebtTest {

    /** Tax of 20 million of January, due on 20 February 2026. */
    private static final long TAX = 20_000_000;

    @Inject PaidLiquidations paid;
    @Inject FreshDeclarants fresh;
    @Inject TestClock clock;

    private String declaration;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    /** An agent that presented January without paying it and has not declared February. */
    private Filer debtor() {
        clock.set(Instant.parse("2026-02-10T15:00:00Z"));
        Filer filer = Filer.registered(fresh, "2026-01-05", false);
        filer.withholds(1_000_000_000, "2026-01-15");
        declaration = filer.presents(Filer.month("2026-01"));
        clock.set(Instant.parse("2026-03-31T15:00:00Z"));
        return filer;
    }

    /** Its refund, in review, of 81 million. */
    private String refundOf(Filer filer) {
        return Desk.inReviewOf(filer, paid);
    }

    private static Map<String, Object> approvalWith(
            Map<String, Long> lines, Map<String, Object> setOff) {
        Map<String, Object> decision = new HashMap<>(approval(lines));
        decision.put("setOffs", List.of(setOff));
        return decision;
    }

    @Test
    void whoeverDecidesSeesThemAndThatItReadThemIsKept() {
        String number = refundOf(debtor());

        Response detail = Desk.get(ANA, "/{number}", number);

        detail.then()
                .statusCode(200)
                .body("knownDebts.kind", contains("declaration", "not-declared"))
                .body("knownDebts.overdueSince[0]", equalTo("2026-02-20"))
                .body("knownDebts[1].name", equalTo("Sin declarar: 2026-02"))
                .body("knownDebts[1].amount", nullValue());
        assertThat(detail.jsonPath().getLong("knownDebts[0].amount")).isGreaterThan(TAX);
        Filer.officer("revenue")
                .get(Filer.PATH + "/{id}/readings", declaration)
                .then()
                .body("items.what", hasItem("debts"))
                .body("items.readAs", hasItem("treasury"))
                .body("items.readBy", hasItem("ana.tesoreria"));
    }

    @Test
    void whatIsKnownToBeOwedIsSetOffAsFarAsTheRefundReaches() {
        Filer debtor = debtor();
        String declared = debtor.read(declaration).path("number");
        String number = refundOf(debtor);
        approve(ANA, number, 1_000_000)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/setOffs"))
                .body("errors.code", contains("known-debts-not-set-off"))
                .body("errors.article", contains("633"))
                .body("errors[0].text", containsString("al menos 1000000"));

        Response approved =
                post(
                        ANA,
                        number,
                        "decision",
                        approvalWith(Map.of(LEVY, 1_000_000L), Desk.setOff(declared, 1_000_000)));

        approved.then()
                .statusCode(200)
                .body("toPay", equalTo(0))
                .body("warnings", empty())
                .body("knownDebts", nullValue());
        assertThat(approved.jsonPath().getLong("knownDebt")).isGreaterThan(TAX);
    }

    @Test
    void whoeverSaysThatItReviewedThemMayLeaveThemAndItIsToldToTheSecondPerson() {
        String number = refundOf(debtor());
        Map<String, Object> decision = approval(whole());
        decision.put("debtsReviewed", true);

        Response proposed = post(ANA, number, "decision", decision);

        proposed.then()
                .statusCode(200)
                .body("refund.status", equalTo("PROPOSED"))
                .body("knownDebts.kind", contains("declaration", "not-declared"))
                .body("warnings", contains(containsString("No se compensan todas")));
    }

    @Test
    void warnsOfMoreThanWhatIsKnown() {
        clock.set(Desk.FOUR_DAYS_LATER);
        String number = inReview(paid.receipt());

        Response approved =
                post(
                        ANA,
                        number,
                        "decision",
                        approvalWith(
                                Map.of(LEVY, 1_000_000L),
                                Map.of(
                                        "debt", "Liquidación oficial 2025-0118",
                                        "overdueSince", "2026-02-20",
                                        "amount", 250_000)));

        approved.then()
                .statusCode(200)
                .body("knownDebt", equalTo(0))
                .body("warnings", contains(containsString("más de lo que consta aquí")));
    }

    @Test
    void aBalanceOfPenaltyIsOneAndDebtsOfOthersAreNot() {
        Filer other = debtor();
        clock.set(Instant.parse("2026-03-26T15:00:00Z"));
        Filer collector = Filer.registered(fresh, "2026-01-05", false, "collection");
        String late =
                collector.presents(new HashMap<>(Map.of("period", "2026-01", "kind", "COLLECTOR")));
        String number = refundOf(collector);

        Response detail = Desk.get(ANA, "/{number}", number);

        detail.then()
                .body("knownDebts[0].kind", equalTo("balance"))
                .body("knownDebts[0].amount", equalTo(524_000))
                .body("knownDebts[0].overdueSince", equalTo("2026-03-26"))
                .body(
                        "knownDebts[0].name",
                        containsString(collector.read(late).<String>path("number")));
        assertThat(detail.asString())
                .doesNotContain(other.read(declaration).<String>path("number"));
    }

    @Test
    void naturalPersonsHaveNoneHere() {
        clock.set(Desk.FOUR_DAYS_LATER);
        String number = inReview(paid.receipt(Payer.PERSON, Tokens.DEPARTMENT_NIT));

        Response detail = Desk.get(ANA, "/{number}", number);

        detail.then().statusCode(200).body("knownDebts", empty());
    }
}

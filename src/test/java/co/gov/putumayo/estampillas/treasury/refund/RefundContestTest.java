package co.gov.putumayo.estampillas.treasury.refund;

import static co.gov.putumayo.estampillas.treasury.refund.Desk.ANA;
import static co.gov.putumayo.estampillas.treasury.refund.Desk.LEVY;
import static co.gov.putumayo.estampillas.treasury.refund.Desk.LUIS;
import static co.gov.putumayo.estampillas.treasury.refund.Desk.approval;
import static co.gov.putumayo.estampillas.treasury.refund.Desk.approve;
import static co.gov.putumayo.estampillas.treasury.refund.Desk.ask;
import static co.gov.putumayo.estampillas.treasury.refund.Desk.follow;
import static co.gov.putumayo.estampillas.treasury.refund.Desk.pay;
import static co.gov.putumayo.estampillas.treasury.refund.Desk.post;
import static co.gov.putumayo.estampillas.treasury.refund.Desk.review;
import static co.gov.putumayo.estampillas.treasury.refund.Desk.whole;
import static co.gov.putumayo.estampillas.treasury.refund.Desk.wish;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import co.gov.putumayo.estampillas.support.PaidLiquidations;
import co.gov.putumayo.estampillas.support.PaidLiquidations.Receipt;
import co.gov.putumayo.estampillas.support.Parallel;
import co.gov.putumayo.estampillas.support.TestClock;
import io.quarkus.mailer.MockMailbox;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a special requirement contests is refused for the time being (art. 630 par. 2). */
@QuarkusTest
class RefundContestTest {

    private static final long RECEIVED = 81_000_000;
    private static final Map<String, Object> RESOLVED =
            Map.of("act", "Resolución 0231 de 2026", "actDate", "2026-06-12");

    @Inject PaidLiquidations paid;
    @Inject TestClock clock;
    @Inject EntityManager entities;
    @Inject MockMailbox mailbox;

    private final String address = "pago-" + UUID.randomUUID() + "@correo.example";
    private Receipt receipt;
    private String number;
    private String code;

    /** Asked on 20 March 2026, of what a declaration of the payer holds: due on 19 May. */
    @BeforeEach
    void askAndReview() {
        clock.set(Desk.FOUR_DAYS_LATER);
        receipt = paid.receipt();
        Map<String, Object> wish = wish(receipt);
        wish.put("email", address);
        wish.put(
                "declaration",
                Map.of("period", "2026-01", "filedOn", "2026-02-18", "correction", "2026-R-0117"));
        Response asked = ask(wish);
        asked.then().statusCode(201).body("clocks.dueOn", equalTo("2026-05-19"));
        number = asked.path("number");
        code = asked.path("accessCode");
        review(ANA, number).then().statusCode(200);
        on("2026-03-25");
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    private void on(String day) {
        clock.set(Instant.parse(day + "T15:00:00Z"));
    }

    private static Response contest(String number, long amount) {
        return post(
                ANA,
                number,
                "special-requirement",
                Map.of(
                        "requirement", "Requerimiento especial 0045 de 2026",
                        "notifiedOn", "2026-03-23",
                        "amount", amount));
    }

    @Test
    void whatIsContestedWaitsInACaseOfItsOwnAndTheRestGoesOn() {
        Response contested = contest(number, 5_000_000);

        contested
                .then()
                .statusCode(200)
                .body("refund.status", equalTo("UNDER_REVIEW"))
                .body("refund.received", equalTo(76_000_000));
        String other = contested.path("contest.otherCase");
        Desk.get(ANA, "/{number}", other)
                .then()
                .body("refund.received", equalTo(5_000_000))
                .body("refund.overdue", equalTo(false))
                .body("contest.recordedBy", equalTo("ana.tesoreria"))
                .body("contest.otherCase", equalTo(number))
                .body("steps.status", contains("CONTESTED"));
        post(ANA, number, "decision", approval(whole()))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/lines"))
                .body("errors.code", contains("more-than-received"));
        approve(ANA, number, 2_000_000).then().statusCode(200);
        ask(wish(receipt)).then().statusCode(409).body("detail", containsString("630 par. 2"));
    }

    @Test
    void thePayerFollowsBothPartsWithOneCodeAndIsToldByEmail() {
        String other = contest(number, 5_000_000).path("contest.otherCase");
        on("2026-07-01");

        Response followed = follow(other, code);

        followed.then()
                .statusCode(200)
                .body("status", equalTo("CONTESTED"))
                .body("statusName", equalTo("Rechazada provisionalmente"))
                .body("contest.requirement", equalTo("Requerimiento especial 0045 de 2026"))
                .body("contest.notifiedOn", equalTo("2026-03-23"))
                .body("contest.otherCase", equalTo(number))
                .body("next.step", containsString("No debe pedir de nuevo"))
                .body("next.until", nullValue())
                .body("clocks.overdue", equalTo(false));
        follow(number, code).then().body("contest.otherCase", equalTo(other));
        assertThat(
                        await().atMost(Duration.ofSeconds(40))
                                .until(
                                        () -> mailbox.getMailsSentTo(address),
                                        sent -> !sent.isEmpty()))
                .singleElement()
                .satisfies(
                        mail -> {
                            assertThat(mail.getSubject())
                                    .isEqualTo(
                                            "Devolución " + other + ": Rechazada provisionalmente");
                            assertThat(mail.getText())
                                    .contains("0045 de 2026", "2026-03-23", number);
                        });
    }

    /**
     * In dispute from 23 March to 15 June 2026, both included: 5,000,000 × (9 × 23.52 + 30 × 24.76
     * + 31 × 26.17 + 15 × 26.79) / 366 % = 296120.2. The 82 days from 25 March to 15 June are not
     * of the term, which ends on 9 August: no default interest.
     */
    @Test
    void theActThatResolvesItLetsTheTermGoOnAndBearsCurrentInterest() {
        contest(number, RECEIVED)
                .then()
                .statusCode(200)
                .body("refund.status", equalTo("CONTESTED"))
                .body("contest.otherCase", nullValue());
        approve(ANA, number, 5_000_000).then().statusCode(409);
        on("2026-06-15");
        post(ANA, number, "reopening", RESOLVED).then().statusCode(403);
        post(LUIS, number, "reopening", RESOLVED)
                .then()
                .statusCode(200)
                .body("refund.status", equalTo("UNDER_REVIEW"))
                .body("dispute.refusalNotifiedOn", equalTo("2026-03-23"))
                .body("refund.dueOn", equalTo("2026-08-09"));
        approve(ANA, number, 5_000_000).then().statusCode(200);
        on("2026-06-20");

        Response payment = pay(number, "2026-06-20");

        payment.then()
                .statusCode(200)
                .body("currentInterest", equalTo(296_000))
                .body("interest", equalTo(296_000));
    }

    @Test
    void theContestedPartIsPaidToTheSameAccountOnceTheOtherIsDecided() {
        String other = contest(number, 5_000_000).path("contest.otherCase");
        on("2026-06-15");
        post(LUIS, other, "reopening", RESOLVED).then().statusCode(409);
        approve(ANA, number, 2_000_000).then().statusCode(200);
        post(LUIS, other, "reopening", RESOLVED).then().statusCode(200);
        post(ANA, other, "decision", approval(Map.of(LEVY, 3_000_001L))).then().statusCode(422);

        Response approved = approve(ANA, other, 3_000_000);

        approved.then().statusCode(200).body("refund.status", equalTo("APPROVED"));
        Desk.get(ANA, "/{number}/account", other)
                .then()
                .statusCode(200)
                .body("number", equalTo(Desk.ACCOUNT_NUMBER));
        pay(other, "2026-06-15").then().statusCode(200);
    }

    @Test
    void whatNoDeclarationHoldsIsNotContested() {
        String paidByItsPayer = Desk.inReview(paid.receipt());

        Response refused = contest(paidByItsPayer, 5_000_000);

        refused.then().statusCode(409).body("detail", containsString("Ninguna declaración"));
    }

    @Test
    void saysAllThatIsWrong() {
        Response wrong =
                post(
                        ANA,
                        number,
                        "special-requirement",
                        Map.of("notifiedOn", "2026-03-26", "amount", RECEIVED + 1));

        wrong.then()
                .statusCode(422)
                .body("errors.pointer", contains("/requirement", "/notifiedOn", "/amount"))
                .body("errors.article", hasItem("630 par. 2"));
    }

    @Test
    void ofManyAtOnceOneContests() {
        List<Integer> statuses = Parallel.times(6, () -> contest(number, 5_000_000).statusCode());

        assertThat(statuses).containsOnlyOnce(200).containsOnly(200, 409);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "requirement = null, requirement_notified_on = null, contested_on = null,"
                        + " contested_by = null",
                "requirement_notified_on = contested_on + 1",
                "contest_other = number",
                "contested_by = null"
            })
    void databaseRefuses(String change) {
        contest(number, RECEIVED).then().statusCode(200);

        assertThatThrownBy(() -> Desk.change(entities, number, change))
                .hasStackTraceContaining("refund_case_contest_ck");
    }
}

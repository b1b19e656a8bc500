package co.gov.putumayo.estampillas.portal.mail;

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
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;

import co.gov.putumayo.estampillas.support.PaidLiquidations;
import co.gov.putumayo.estampillas.support.Parallel;
import co.gov.putumayo.estampillas.support.TestClock;
import co.gov.putumayo.estampillas.treasury.refund.Desk;
import co.gov.putumayo.estampillas.treasury.refund.RefundState;
import io.quarkus.mailer.Mail;
import io.quarkus.mailer.MockMailbox;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Payers who gave an e-mail for it are told of each decision of their refund, once. */
@QuarkusTest
class RefundMailTest {

    private static final Duration PATIENCE = Duration.ofSeconds(40);
    private static final Map<String, Object> REFUSAL =
            Map.of("approve", false, "grounds", "La estampilla se causó.", "rejection", "caused");

    @Inject PaidLiquidations paid;
    @Inject TestClock clock;
    @Inject MockMailbox mailbox;
    @Inject QueueRefundMail queue;
    @Inject SendMails sender;
    @Inject EntityManager database;

    private final String address = "pago-" + UUID.randomUUID() + "@correo.example";
    private String number;
    private String code;

    @BeforeEach
    void setClock() {
        clock.set(Desk.FOUR_DAYS_LATER);
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    private void askAndReview(String email) {
        Map<String, Object> wish = wish(paid.receipt());
        if (email != null) {
            wish.put("email", email);
        }
        Response asked = ask(wish);
        asked.then().statusCode(201);
        number = asked.path("number");
        code = asked.path("accessCode");
        review(ANA, number).then().statusCode(200);
    }

    private List<Mail> awaitMails(int count) {
        return await().atMost(PATIENCE)
                .until(() -> mailbox.getMailsSentTo(address), sent -> sent.size() >= count);
    }

    private UUID id() {
        return QuarkusTransaction.requiringNew()
                .call(
                        () ->
                                (UUID)
                                        database.createNativeQuery(
                                                        "select id from refund_case where number ="
                                                                + " :n")
                                                .setParameter("n", number)
                                                .getSingleResult());
    }

    @Test
    void tellsAnApprovalWithItsGroundsAndSums() {
        askAndReview(address);
        Map<String, Object> decision = approval(Map.of(LEVY, 1_000_000L));
        decision.put(
                "setOffs",
                List.of(
                        Map.of(
                                "debt", "Liquidación oficial 2025-0118",
                                "overdueSince", "2025-11-30",
                                "amount", 250_000)));

        post(ANA, number, "decision", decision).then().statusCode(200);

        assertThat(awaitMails(1))
                .singleElement()
                .satisfies(
                        mail -> {
                            assertThat(mail.getSubject())
                                    .isEqualTo("Devolución " + number + ": Aprobada");
                            assertThat(mail.getText())
                                    .contains(
                                            "Motivo: Se pagó en exceso.",
                                            "$ 1.000.000",
                                            "$ 250.000",
                                            "$ 750.000")
                                    .doesNotContain(Desk.ACCOUNT_NUMBER, code, "null");
                        });
    }

    @Test
    void tellsEachDecisionOnceHoweverOftenItIsDeliveredAndSent() {
        askAndReview(address);
        approve(ANA, number, 1_000_000).then().statusCode(200);
        awaitMails(1);
        pay(number, "2026-03-20").then().statusCode(200);
        UUID refund = id();

        Parallel.times(
                4,
                () -> {
                    QuarkusTransaction.requiringNew()
                            .run(() -> queue.decided(refund, RefundState.APPROVED));
                    sender.sendDue();
                    return true;
                });

        assertThat(mailbox.getMailsSentTo(address)).hasSize(1);
    }

    @Test
    void tellsARefusalAndTheApprovalThatTakesItBack() {
        askAndReview(address);
        post(ANA, number, "decision", REFUSAL).then().statusCode(200);
        awaitMails(1);
        takeRefusalBack();

        approve(ANA, number, 1_000_000).then().statusCode(200);

        assertThat(awaitMails(2))
                .extracting(Mail::getSubject)
                .containsExactly(
                        "Devolución " + number + ": Negada", "Devolución " + number + ": Aprobada");
    }

    @Test
    void saysNothingOfADecisionThatWasTakenBackBeforeItCouldBeTold() {
        askAndReview(address);
        post(ANA, number, "decision", REFUSAL).then().statusCode(200);
        awaitMails(1);
        takeRefusalBack();
        QuarkusTransaction.requiringNew()
                .run(
                        () ->
                                database.createNativeQuery(
                                                "update refund_mail set sent_at = null,"
                                                        + " next_attempt_at = :now where step_id in"
                                                        + " (select id from refund_step where"
                                                        + " case_id = :id)")
                                        .setParameter("now", clock.instant())
                                        .setParameter("id", id())
                                        .executeUpdate());

        sender.sendDue();

        assertThat(mailbox.getMailsSentTo(address)).hasSize(1);
    }

    @Test
    void saysNothingWhileASecondPersonMustConfirm() {
        askAndReview(address);

        post(ANA, number, "decision", approval(whole())).then().statusCode(200);

        post(LUIS, number, "confirmation", Map.of("confirm", true)).then().statusCode(200);
        assertThat(awaitMails(1))
                .extracting(Mail::getSubject)
                .containsExactly("Devolución " + number + ": Aprobada");
    }

    @Test
    void queuesNothingForWhoeverGaveNoAddress() {
        askAndReview(null);
        approve(ANA, number, 1_000_000).then().statusCode(200);

        QuarkusTransaction.requiringNew().run(() -> queue.decided(id(), RefundState.APPROVED));

        Object queued =
                QuarkusTransaction.requiringNew()
                        .call(
                                () ->
                                        database.createNativeQuery(
                                                        "select count(*) from refund_mail m join"
                                                                + " refund_step s on s.id ="
                                                                + " m.step_id where s.case_id = :id")
                                                .setParameter("id", id())
                                                .getSingleResult());
        assertThat(((Number) queued).intValue()).isZero();
    }

    @Test
    void refusesWhatIsNoAddressAndShowsNone() {
        Map<String, Object> wish = wish(paid.receipt());
        wish.put("email", "no es un correo");

        Response refused = ask(wish);

        refused.then().statusCode(422).body("errors.pointer", contains("/email"));
        askAndReview(address);
        assertThat(follow(number, code).asString()).doesNotContain(address);
        assertThat(Desk.get(ANA, "/{number}", number).asString()).doesNotContain(address);
    }

    private void takeRefusalBack() {
        post(
                        LUIS,
                        number,
                        "reopening",
                        Map.of(
                                "refusalNotifiedOn", "2026-03-20",
                                "act", "Resolución 0231 de 2026",
                                "actDate", "2026-03-20"))
                .then()
                .statusCode(200);
    }
}

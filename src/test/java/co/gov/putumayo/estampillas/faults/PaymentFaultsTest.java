package co.gov.putumayo.estampillas.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import co.gov.putumayo.estampillas.faults.ServiceClient.Answer;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Things that come twice, too early, too late or at the same time, from liquidation to receipt. */
@QuarkusTest
class PaymentFaultsTest extends OneLiquidation {

    private final ExecutorService threads = Executors.newCachedThreadPool();

    @AfterEach
    void stop() {
        GatewayFaults.BEFORE_THE_ANSWER.clear();
        threads.shutdownNow();
    }

    @Test
    void twoHundredPayersAtOnceBeginOneAttemptAndGetOneReceipt() {
        List<Answer> answers = atOnce(200, this::payOnceServed);

        List<Answer> begun = answers.stream().filter(Answer::ok).toList();
        assertThat(begun).hasSize(1);
        assertThat(answers).allMatch(answer -> answer.ok() || answer.status() == 409);
        assertThat(books.attempts()).isEqualTo(1);
        client.decide(begun.get(0).token().orElseThrow(), "approve");
        awaitOneReceipt();
    }

    @Test
    void sameNotificationTwentyTimesAtOncePaysOnce() {
        String token = begin();
        chargeSilently(token);
        String event = client.event(token + "-same", token, "APPROVED");

        List<Answer> answers = atOnce(20, () -> client.notify(event));

        assertThat(answers).allMatch(Answer::ok);
        assertThat(answers.stream().map(answer -> answer.text("result")))
                .containsOnlyOnce("accepted");
        assertThat(
                        sql.number(
                                "select count(*) from gateway_notification where event_id = ?",
                                token + "-same"))
                .isEqualTo(1);
        awaitOneReceipt();
        assertThat(events()).containsOnlyOnce("FOUND_APPROVED");
    }

    @Test
    void oldNotificationAfterTheApprovalUndoesNothing() {
        String token = begin();
        client.decide(token, "approve");
        awaitOneReceipt();

        for (String state : List.of("PENDING", "REJECTED", "EXPIRED")) {
            String event = client.event(token + "-old-" + state, token, state);
            assertThat(client.notify(event).ok()).isTrue();
        }

        await().atMost(PATIENCE).until(() -> plannedLooks() == 0);
        awaitOneReceipt();
        assertThat(states()).containsExactly("APPROVED");
        assertThat(books.anomalies()).isEmpty();
    }

    @Test
    void forgedNotificationsChangeNothing() {
        String token = begin();
        chargeSilently(token);

        List<Answer> answers =
                atOnce(20, () -> client.forge(client.event(token + "-forged", token, "APPROVED")));

        assertThat(answers).allMatch(answer -> answer.status() == 401);
        assertThat(states()).containsExactly("SUBMITTED");
        assertThat(events()).containsExactly("REQUESTED", "ACCEPTED");
    }

    @Test
    void notificationBeforeTheCreationIsAnswered() {
        GatewayFaults.BEFORE_THE_ANSWER.put(
                liquidation.number(),
                () -> {
                    String token = tokenAtTheBank();
                    client.decide(token, "approve");
                    await().atMost(PATIENCE).until(() -> states().contains("APPROVED"));
                });

        Answer answer = client.pay(liquidation, ServiceClient.BANK);

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.text("status")).isEqualTo("APPROVED");
        assertThat(answer.token()).isEmpty();
        awaitOneReceipt();
        assertThat(events()).containsExactly("REQUESTED", "FOUND_APPROVED");
    }

    @Test
    void gatewayThatChargesAndThenTimesOut() {
        GatewayFaults.BEFORE_THE_ANSWER.put(
                liquidation.number(),
                () -> {
                    chargeSilently(tokenAtTheBank());
                    throw new IllegalStateException("Read timed out");
                });
        Answer answer = client.pay(liquidation, ServiceClient.BANK);
        assertThat(answer.status()).isEqualTo(202);
        assertThat(states()).containsExactly("UNKNOWN");
        clock.advance(Duration.ofMinutes(8));

        poller.pollDue();

        awaitOneReceipt();
    }

    @Test
    void payerWhoWaitsBehindAnApprovalHearsThatItIsPaid() {
        String token = begin();
        client.decide(token, "reject");
        await().atMost(PATIENCE).until(() -> states().contains("REJECTED"));
        chargeSilently(token);

        CompletableFuture<Answer> waiting;
        try (Brake brake = Brake.at(KillPoint.APPROVAL_NOT_WRITTEN, database)) {
            client.notify(client.event(token + "-late", token, "APPROVED"));
            brake.awaitHeld(1);
            waiting = inBackground(() -> client.pay(liquidation, ServiceClient.BANK));
            brake.awaitHeld(2);
            brake.release();
        }

        assertThat(waiting.join().toString()).isEqualTo("409 already-paid");
        awaitOneReceipt();
        assertThat(states()).containsExactly("APPROVED");
    }

    @Test
    void receiptThatFailsComesLaterAndThePaymentStaysPaid() {
        sql.change(
                "create or replace function fault_refuse() returns trigger language plpgsql as"
                        + " $$ begin raise exception 'no receipt today'; end $$");
        sql.change(
                "create trigger fault_refuse before insert on receipt for each row when"
                        + " (new.total = %d) execute function fault_refuse()"
                                .formatted(liquidation.total()));
        String paymentId;
        try {
            Answer begun = client.pay(liquidation, ServiceClient.BANK);
            paymentId = begun.text("id");
            client.decide(begun.token().orElseThrow(), "approve");
            for (int tries = 1; tries <= 3; tries++) {
                int wanted = tries;
                await().atMost(PATIENCE).until(() -> receiptTries() >= wanted);
                assertThat(client.payment(paymentId).text("status")).isEqualTo("approved");
                assertThat(client.payment(paymentId).body().path("receipt").isObject()).isFalse();
                clock.advance(Duration.ofMinutes(1));
                outbox.deliverDue();
            }
        } finally {
            sql.change("drop trigger fault_refuse on receipt");
        }
        clock.advance(Duration.ofHours(1));

        outbox.deliverDue();

        awaitOneReceipt();
        assertThat(client.payment(paymentId).body().path("receipt").isObject()).isTrue();
    }

    private long receiptTries() {
        return sql.number(
                "select d.attempts from outbox_delivery d join domain_event e on e.id = d.event_id"
                        + " join liquidation l on e.payload ->> 'payableId' = l.id::text where"
                        + " d.handler = 'issue-receipt' and l.number = ?",
                liquidation.number());
    }

    /** An overworked machine has no connection for some, and asks them to come again. */
    private Answer payOnceServed() {
        Answer answer;
        do {
            answer = client.pay(liquidation, ServiceClient.BANK);
        } while (answer.status() == 503);
        return answer;
    }

    private <T> List<T> atOnce(int times, Supplier<T> work) {
        return IntStream.range(0, times).mapToObj(i -> inBackground(work)).toList().stream()
                .map(CompletableFuture::join)
                .toList();
    }

    private <T> CompletableFuture<T> inBackground(Supplier<T> work) {
        return CompletableFuture.supplyAsync(work, threads);
    }
}

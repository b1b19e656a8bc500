package co.gov.putumayo.estampillas.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import co.gov.putumayo.estampillas.faults.ServiceClient.Answer;
import co.gov.putumayo.estampillas.faults.ServiceClient.Liquidation;
import co.gov.putumayo.estampillas.payment.reconciliation.PendingPoller;
import co.gov.putumayo.estampillas.shared.outbox.OutboxDelivery;
import co.gov.putumayo.estampillas.support.TestClock;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Things that come twice, too early, too late or at the same time, from liquidation to receipt. */
@QuarkusTest
class PaymentFaultsTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final long CONTRACT_VALUE = 1_000_000_000;

    @TestHTTPResource("/")
    URI base;

    @Inject TestClock clock;
    @Inject PendingPoller poller;
    @Inject OutboxDelivery outbox;
    @Inject DataSource database;

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private ServiceClient client;
    private Sql sql;
    private Liquidation liquidation;
    private Books books;

    @BeforeEach
    void liquidate() {
        client = ServiceClient.at(base);
        sql = new Sql(database);
        liquidation = client.liquidation(CONTRACT_VALUE);
        books = new Books(sql, List.of(liquidation.number()));
    }

    @AfterEach
    void stop() {
        GatewayFaults.BEFORE_THE_ANSWER.clear();
        threads.shutdownNow();
        clock.reset();
    }

    @Test
    void twoHundredPayersAtOnceBeginOneAttemptAndGetOneReceipt() {
        List<Answer> answers = atOnce(200, () -> client.pay(liquidation, ServiceClient.BANK));

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

        await().atMost(PATIENCE).until(() -> dueLooks() == 0);
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

    private String begin() {
        return client.pay(liquidation, ServiceClient.BANK).token().orElseThrow();
    }

    private String tokenAtTheBank() {
        return sql.texts(
                        "select token from sandbox_transaction where reference = ?",
                        liquidation.number() + "-1")
                .get(0);
    }

    private void chargeSilently(String token) {
        sql.change(
                "update sandbox_transaction set state = 'APPROVED', charged = amount, bank_time ="
                        + " created_at where token = ?",
                token);
    }

    private List<String> states() {
        return sql.texts(
                "select a.state from payment_attempt a join payment p on p.id = a.payment_id where"
                        + " p.payable_number = ? order by a.sequence",
                liquidation.number());
    }

    private List<String> events() {
        return sql.texts(
                "select e.event from payment_attempt_event e join payment_attempt a on a.id ="
                        + " e.attempt_id join payment p on p.id = a.payment_id where"
                        + " p.payable_number = ? order by e.id",
                liquidation.number());
    }

    private long dueLooks() {
        return sql.number(
                "select count(next_check_at) from payment_attempt a join payment p on p.id ="
                        + " a.payment_id where p.payable_number = ?",
                liquidation.number());
    }

    private long receiptTries() {
        return sql.number(
                "select d.attempts from outbox_delivery d join domain_event e on e.id = d.event_id"
                        + " join liquidation l on e.payload ->> 'payableId' = l.id::text where"
                        + " d.handler = 'issue-receipt' and l.number = ?",
                liquidation.number());
    }

    private void awaitOneReceipt() {
        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> {
                            assertThat(books.receipts()).isEqualTo(1);
                            books.assertBalanced();
                        });
        assertThat(books.anomalies()).isEmpty();
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

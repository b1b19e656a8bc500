package co.gov.putumayo.estampillas.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import co.gov.putumayo.estampillas.faults.ServiceClient.Answer;
import co.gov.putumayo.estampillas.faults.ServiceClient.Liquidation;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The service killed (-9) at each step of a payment and started again: by itself it comes to one
 * receipt, and the bank's money is accounted for.
 */
class KillPointsIT {

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final int CROWD = 30;
    private static final long CONTRACT_VALUE = 1_000_000_000;
    private static final String CHARGES_AND_DOES_NOT_ANSWER = "9001";

    @TempDir static Path directory;

    private static KillableDatabase database;
    private static Sql sql;
    private static ServiceProcess service;
    private static Path log;

    private Liquidation liquidation;

    @BeforeAll
    static void startDatabase() {
        log = FaultLog.fresh("kill-points.log");
        database = new KillableDatabase(directory.resolve("data"), true);
        sql = database.sql();
        service = ServiceProcess.start(database.url(), log).awaitReady();
    }

    @BeforeEach
    void liquidate() {
        liquidation = service.client().liquidation(CONTRACT_VALUE);
    }

    @AfterAll
    static void stop() {
        service.close();
        database.close();
    }

    @Test
    void diesBeforeTheGatewayHears() {
        dieDuring(KillPoint.INTENT_WRITTEN, () -> pay(ServiceClient.BANK));

        // The payer insists; while nobody knows whether the gateway heard, a second try waits.
        Answer again =
                await().atMost(PATIENCE)
                        .pollInterval(Duration.ofMillis(500))
                        .until(() -> pay(ServiceClient.BANK), answer -> answer.status() != 409);
        assertThat(again.status()).isEqualTo(201);
        approve(again.token().orElseThrow());
        assertConverged("NOT_STARTED", "APPROVED");
    }

    @Test
    void diesWhileTheGatewayCharges() {
        dieDuring(KillPoint.INTENT_WRITTEN, () -> pay(ServiceClient.BANK));
        // The request had left: the bank does its part whoever is alive to hear of it.
        sql.change(
                "insert into sandbox_transaction select 'T-' || a.reference, a.reference,"
                        + " nextval('sandbox_cus_seq')::text, a.amount, a.amount, 'COP', 'x',"
                        + " a.bank_code, a.bank_name, 'APPROVED', a.return_url, 0, now(), now(),"
                        + " null, now(), 0 from payment_attempt a where a.reference = ?",
                liquidation.number() + "-1");

        assertConverged("APPROVED");
    }

    @Test
    void diesWithTheAnswerInItsHands() {
        dieDuring(KillPoint.ANSWER_NOT_WRITTEN, () -> pay(ServiceClient.BANK));

        approve(tokenAtTheBank());
        assertConverged("APPROVED");
    }

    @Test
    void diesAfterAChargeThatWasNeverAnswered() {
        dieDuring(KillPoint.ANSWER_NOT_WRITTEN, () -> pay(CHARGES_AND_DOES_NOT_ANSWER));

        assertConverged("APPROVED");
    }

    @Test
    void diesBeforeItLooksAtWhatANotificationTold() {
        String token = pay(ServiceClient.BANK).token().orElseThrow();
        chargeSilently(token);

        dieDuring(KillPoint.LOOK_NOT_CLAIMED, () -> tell(token));

        assertConverged("APPROVED");
    }

    @Test
    void diesWhileItAsksTheGateway() {
        String token = pay(ServiceClient.BANK).token().orElseThrow();
        chargeSilently(token);

        dieBehind(transactionLock(token), () -> tell(token));

        assertConverged("APPROVED");
    }

    @Test
    void diesWhileItAsksAboutALateApproval() {
        String token = pay(ServiceClient.BANK).token().orElseThrow();
        service.client().decide(token, "reject");
        awaitNoMoreLooks();
        chargeSilently(token);

        dieBehind(transactionLock(token), () -> tell(token));

        assertConverged("APPROVED");
    }

    @ParameterizedTest
    @EnumSource(names = {"APPROVAL_NOT_WRITTEN", "RECEIPT_NOT_WRITTEN", "DELIVERY_NOT_MARKED"})
    void diesBetweenApprovalAndReceipt(KillPoint point) {
        String token = pay(ServiceClient.BANK).token().orElseThrow();

        dieDuring(point, () -> service.client().decide(token, "approve"));

        assertConverged("APPROVED");
    }

    @Test
    void diesAfterApprovalBeforeItsHandlerDidAnything() {
        String token = pay(ServiceClient.BANK).token().orElseThrow();

        dieBehind(
                "lock table receipt in access exclusive mode",
                () -> service.client().decide(token, "approve"));

        assertConverged("APPROVED");
    }

    @Test
    void anotherReplicaTakesOver() {
        String token = pay(ServiceClient.BANK).token().orElseThrow();
        ServiceProcess dying = service;
        service = ServiceProcess.start(database.url(), log).awaitReady();
        try (Brake brake = Brake.at(KillPoint.APPROVAL_NOT_WRITTEN, database.connections())) {
            dying.client().decide(token, "approve");
            brake.awaitHeld();
            dying.kill();
        }

        assertConverged("APPROVED");
    }

    @Test
    void twoReplicasShareTheLooks() {
        List<Liquidation> liquidations =
                Stream.generate(() -> service.client().liquidation(CONTRACT_VALUE))
                        .limit(CROWD)
                        .toList();
        try (ServiceProcess other = ServiceProcess.start(database.url(), log).awaitReady()) {
            for (Liquidation each : liquidations) {
                ServiceClient client =
                        each == liquidations.get(0) ? service.client() : other.client();
                chargeSilently(client.pay(each, ServiceClient.BANK).token().orElseThrow());
            }
            Books books = new Books(sql, liquidations.stream().map(Liquidation::number).toList());
            awaitBalanced(books, CROWD);
        }

        assertThat(
                        sql.number(
                                "select count(*) from payment_attempt_event e join payment_attempt a"
                                        + " on a.id = e.attempt_id join payment p on p.id ="
                                        + " a.payment_id where e.event = 'FOUND_APPROVED' and"
                                        + " p.payable_number = any(?)",
                                (Object)
                                        liquidations.stream()
                                                .map(Liquidation::number)
                                                .toArray(String[]::new)))
                .isEqualTo(CROWD);
    }

    private Answer pay(String bank) {
        return service.client().pay(liquidation, bank);
    }

    private void approve(String token) {
        assertThat(service.client().decide(token, "approve").status()).isEqualTo(200);
    }

    /** The bank charges and tells nobody, as its fault, not ours. */
    private void chargeSilently(String token) {
        sql.change(
                "update sandbox_transaction set state = 'APPROVED', charged = amount, bank_time ="
                        + " now() where token = ?",
                token);
    }

    private void tell(String token) {
        ServiceClient client = service.client();
        assertThat(client.notify(client.event(token + "-told", token, "APPROVED")).status())
                .isEqualTo(200);
    }

    private String tokenAtTheBank() {
        return sql.texts(
                        "select token from sandbox_transaction where reference = ?",
                        liquidation.number() + "-1")
                .get(0);
    }

    private static String transactionLock(String token) {
        return "select 1 from sandbox_transaction where token = '" + token + "' for update";
    }

    private void awaitNoMoreLooks() {
        await().atMost(PATIENCE)
                .until(
                        () ->
                                sql.number(
                                                "select count(*) from payment_attempt where"
                                                        + " reference = ? and state = 'REJECTED'"
                                                        + " and next_check_at is null",
                                                liquidation.number() + "-1")
                                        == 1);
    }

    private void dieDuring(KillPoint point, Supplier<Answer> work) {
        die(Brake.at(point, database.connections()), work::get);
    }

    private void dieDuring(KillPoint point, Runnable work) {
        die(Brake.at(point, database.connections()), work);
    }

    private void dieBehind(String lock, Runnable work) {
        die(Brake.on(database.connections(), lock), work);
    }

    /** Kills the service when the work arrives at the brake, and starts it again. */
    private void die(Brake brake, Runnable work) {
        CompletableFuture<Void> working = CompletableFuture.runAsync(work);
        try (brake) {
            brake.awaitHeld();
            service.kill();
        }
        working.join();
        service = ServiceProcess.start(database.url(), log).awaitReady();
    }

    /**
     * @param states of the attempts, first to last
     */
    private void assertConverged(String... states) {
        Books books = new Books(sql, List.of(liquidation.number()));
        awaitBalanced(books, 1);
        assertThat(books.anomalies()).isEmpty();
        assertThat(books.charged()).isEqualTo(liquidation.total());
        assertThat(
                        sql.texts(
                                "select a.state from payment_attempt a join payment p on p.id ="
                                        + " a.payment_id where p.payable_number = ? order by"
                                        + " a.sequence",
                                liquidation.number()))
                .containsExactly(states);
    }

    private static void awaitBalanced(Books books, int receipts) {
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(100))
                .untilAsserted(
                        () -> {
                            books.assertNothingForgotten();
                            assertThat(books.receipts()).isEqualTo(receipts);
                            books.assertBalanced();
                        });
    }
}

package co.gov.putumayo.estampillas.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import co.gov.putumayo.estampillas.faults.ServiceClient.Answer;
import co.gov.putumayo.estampillas.payment.PaymentExpiry;
import co.gov.putumayo.estampillas.payment.reconciliation.PendingPoller;
import co.gov.putumayo.estampillas.shared.outbox.OutboxDelivery;
import co.gov.putumayo.estampillas.support.TestClock;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Hundreds of payments at once with random faults, thousands with {@code -Dsimulation.payments}. At
 * the end what the bank charged is on receipts and anomalies, to the peso, and nothing is stuck.
 */
@QuarkusTest
class SimulationTest {

    private static final int PAYMENTS = Integer.getInteger("simulation.payments", 300);
    private static final int SEEDS = Integer.getInteger("simulation.seeds", 10);
    private static final int THREADS = Integer.getInteger("simulation.threads", 8);
    private static final Long ONLY_SEED = Long.getLong("simulation.seed");

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** Longer than the bank waits for a payer, and than it takes to know that it never heard. */
    private static final Duration SESSION = Duration.ofMinutes(40);

    private static final int MOST_LOOKS = 30;

    /** Offline and out of reach, as some of the banks are. */
    private static final String GATEWAY_UNAVAILABLE = "gateway-unavailable";

    @TestHTTPResource("/")
    URI base;

    @Inject TestClock clock;
    @Inject PendingPoller poller;
    @Inject PaymentExpiry expiry;
    @Inject OutboxDelivery outbox;
    @Inject DataSource database;

    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    private final Queue<Answer> answers = new ConcurrentLinkedQueue<>();
    private Sql sql;
    private Books books;

    static LongStream seeds() {
        return ONLY_SEED == null ? LongStream.rangeClosed(1, SEEDS) : LongStream.of(ONLY_SEED);
    }

    @AfterEach
    void stop() {
        threads.shutdownNow();
        clock.reset();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whatTheBankChargedIsOnReceiptsAndAnomalies(long seed) {
        System.out.printf(
                "simulation of %d payments, seed %d; alone: mvn test -Dtest=SimulationTest"
                        + " -Dsimulation.seed=%d -Dsimulation.payments=%d%n",
                PAYMENTS, seed, seed, PAYMENTS);
        Plan plan = Plan.of(seed, PAYMENTS);
        List<Payer> payers = liquidate(plan);
        sql = new Sql(database);
        books = new Books(sql, payers.stream().map(Payer::number).toList());

        for (Plan.Round round : plan.rounds()) {
            play(round, payers);
            books.assertNothingForgotten();
        }
        comeToRest();

        report(seed);
        leaveNothingDue();
        assertThat(answers).noneMatch(SimulationTest::isImproper);
        books.assertBalanced();
    }

    private List<Payer> liquidate(Plan plan) {
        ServiceClient client = ServiceClient.at(base);
        return inParallel(
                plan.contractValues().stream()
                        .<Callable<Payer>>map(
                                value -> () -> new Payer(client, client.liquidation(value)))
                        .toList());
    }

    private void play(Plan.Round round, List<Payer> payers) {
        inParallel(
                round.steps().stream()
                        .<Callable<Void>>map(
                                step ->
                                        () -> {
                                            if (step.deed() == Plan.Deed.POLL) {
                                                poller.pollDue();
                                            }
                                            answers.addAll(payers.get(step.payer()).take(step));
                                            return null;
                                        })
                        .toList());
        clock.advance(round.clock());
        if (round.expiry()) {
            expire();
        }
    }

    private void expire() {
        boolean more = true;
        while (more) {
            more = expiry.expireNext();
        }
    }

    /** Time goes by without anybody doing anything more. */
    private void comeToRest() {
        lateApprovals();
        for (int i = 0; i < MOST_LOOKS && !books.live().isEmpty(); i++) {
            clock.advance(SESSION);
            poller.pollDue();
        }
        expire();
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(100))
                .until(
                        () -> {
                            poller.pollDue();
                            outbox.deliverDue();
                            return dueLooks() == 0 && books.undelivered().isEmpty();
                        });
    }

    /** The bank does now what it meant to do late. */
    private void lateApprovals() {
        ServiceClient client = ServiceClient.at(base);
        sql.texts("select token from sandbox_transaction where approves_at is not null")
                .forEach(token -> client.decide(token, "approve-late"));
    }

    private long dueLooks() {
        return sql.number(
                "select count(*) from payment_attempt where next_check_at <= ?",
                clock.instant().atOffset(ZoneOffset.UTC));
    }

    /** The next tests move the clock too, and need not look at all these again. */
    private void leaveNothingDue() {
        sql.change(
                "update payment_attempt a set next_check_at = null from payment p where p.id ="
                        + " a.payment_id and a.state not in ('CREATED', 'SUBMITTED', 'PENDING',"
                        + " 'UNKNOWN') and p.payable_number = any(?)",
                (Object) books.numbers());
    }

    /** Broken, or turned away for no reason of the plan. */
    private static boolean isImproper(Answer answer) {
        return answer.status() == 0
                || answer.status() >= 500 && !GATEWAY_UNAVAILABLE.equals(answer.text("code"));
    }

    private void report(long seed) {
        Map<String, Integer> statuses = new TreeMap<>();
        answers.forEach(answer -> statuses.merge(answer.toString(), 1, Integer::sum));
        System.out.printf(
                "seed %d: %d attempts, bank charged %,d in %d transactions = receipts %,d in %d +"
                        + " anomalies %,d %s; answers %s%n",
                seed,
                books.attempts(),
                books.charged(),
                books.charges(),
                books.receipted(),
                books.receipts(),
                books.anomalous(),
                books.anomalies(),
                statuses);
    }

    private <T> List<T> inParallel(List<Callable<T>> work) {
        try {
            return threads.invokeAll(work).stream().map(SimulationTest::result).toList();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static <T> T result(Future<T> done) {
        try {
            return done.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new AssertionError(e.getCause());
        }
    }
}

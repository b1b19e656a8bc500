package co.gov.putumayo.estampillas.faults;

import static org.awaitility.Awaitility.await;

import co.gov.putumayo.estampillas.faults.ServiceClient.Answer;
import co.gov.putumayo.estampillas.faults.ServiceClient.Liquidation;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/**
 * Payers who liquidate and pay without pause, and repeat with the same idempotency key what brought
 * no answer. Remembers everything that the service acknowledged.
 */
final class Load implements AutoCloseable {

    private static final int PAYERS = 8;
    private static final long CONTRACT_VALUE = 1_000_000_000;
    private static final long PAUSE_MILLIS = 50;
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final int ENOUGH = 100;

    /** Acknowledged: 201 with the number. */
    final Queue<Liquidation> liquidations = new ConcurrentLinkedQueue<>();

    /** Acknowledged: 201 or 202 with the id. */
    final Queue<String> payments = new ConcurrentLinkedQueue<>();

    /** Answers that a client of a service without its database must not get. */
    final Queue<Answer> improper = new ConcurrentLinkedQueue<>();

    /** Requests without an answer, or with 503. */
    final Queue<Unserved> unserved = new ConcurrentLinkedQueue<>();

    private final ServiceClient client;
    private final AtomicBoolean over = new AtomicBoolean();
    private final AtomicBoolean abandoned = new AtomicBoolean();
    private final ExecutorService threads = Executors.newFixedThreadPool(PAYERS);
    private final List<CompletableFuture<Void>> running = new ArrayList<>();

    /**
     * @param at to find it in the logs of service and balancer
     */
    record Unserved(Instant at, Answer answer) {}

    private Load(ServiceClient client) {
        this.client = client;
    }

    static Load on(ServiceClient client) {
        Load load = new Load(client);
        for (int i = 0; i < PAYERS; i++) {
            load.running.add(CompletableFuture.runAsync(load::payer, load.threads));
        }
        return load;
    }

    private void payer() {
        while (!over.get()) {
            String key = UUID.randomUUID().toString();
            Answer made = insist(() -> client.liquidate(CONTRACT_VALUE, key));
            if (made.status() != 201) {
                improper.add(made);
                continue;
            }
            Liquidation liquidation = ServiceClient.read(made);
            liquidations.add(liquidation);
            Answer begun = insist(() -> client.pay(liquidation, ServiceClient.BANK, key));
            // 202: the gateway's answer was lost, and the poller will know; the payment is there.
            if (begun.status() == 201 || begun.status() == 202) {
                payments.add(begun.text("id"));
                begun.token().ifPresent(token -> insist(() -> client.decide(token, "approve")));
            } else if (begun.status() != 409) {
                // 409: the first try went further than its answer did; the poller knows the rest.
                improper.add(begun);
            }
        }
    }

    private Answer insist(Supplier<Answer> request) {
        Answer answer = request.get();
        while (answer.worthRepeating()) {
            if (abandoned.get()) {
                throw new CancellationException();
            }
            unserved.add(new Unserved(Instant.now(), answer));
            if (answer.status() != 0 && (!answer.problem() || !answer.retryAfter())) {
                improper.add(answer);
            }
            pause();
            answer = request.get();
        }
        return answer;
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Lets every payer finish what it began. */
    void finish() {
        over.set(true);
        CompletableFuture.allOf(running.toArray(CompletableFuture[]::new)).join();
    }

    /** How long the payers needed for a hundred payments more. */
    Duration awaitMore() {
        long began = System.nanoTime();
        int before = payments.size();
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(20))
                .until(() -> payments.size() >= before + ENOUGH);
        return Duration.ofNanos(System.nanoTime() - began);
    }

    /** How many were answered 503 so far. */
    long turnedAway() {
        return unserved.stream().filter(it -> it.answer().status() == 503).count();
    }

    /** How many connections broke or timed out so far. */
    long unanswered() {
        return unserved.size() - turnedAway();
    }

    /**
     * @param needed for a hundred payments more
     */
    void report(String what, Duration needed) {
        int served = liquidations.size() + 2 * payments.size();
        int lacking = unserved.size();
        System.out.printf(
                "%s: %d payments more within %d ms; since the beginning %d requests served, %d not"
                        + " (%d per thousand)%n",
                what,
                ENOUGH,
                needed.toMillis(),
                served,
                lacking,
                1000L * lacking / (served + lacking));
    }

    List<String> numbers() {
        return liquidations.stream().map(Liquidation::number).toList();
    }

    /** Payers go away in the middle of what they do. */
    @Override
    public void close() {
        over.set(true);
        abandoned.set(true);
        threads.shutdownNow();
    }
}

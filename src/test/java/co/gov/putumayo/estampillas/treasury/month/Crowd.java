package co.gov.putumayo.estampillas.treasury.month;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/** Many at once. */
final class Crowd implements AutoCloseable {

    private static final int THREADS = Integer.getInteger("month.threads", 8);

    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);

    /** Waits for all; the first failure is that of the caller. */
    <T> void all(List<T> people, Consumer<T> deed) {
        CompletableFuture.allOf(
                        people.stream()
                                .map(
                                        one ->
                                                CompletableFuture.runAsync(
                                                        () -> deed.accept(one), threads))
                                .toArray(CompletableFuture[]::new))
                .join();
    }

    /** As many replicas of the service would. */
    void each(Runnable work) {
        all(Collections.nCopies(THREADS, work), Runnable::run);
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}

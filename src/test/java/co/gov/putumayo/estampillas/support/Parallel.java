package co.gov.putumayo.estampillas.support;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * Does the same many times at once. With threads of its own: those of the common pool do not see
 * the classes of a Quarkus test on Java 25.
 */
public final class Parallel {

    private Parallel() {}

    /** The results, in no order that means anything. */
    public static <T> List<T> times(int times, Supplier<T> work) {
        ExecutorService threads = Executors.newFixedThreadPool(times);
        try {
            List<CompletableFuture<T>> running =
                    IntStream.range(0, times)
                            .mapToObj(i -> CompletableFuture.supplyAsync(work, threads))
                            .toList();
            return running.stream().map(CompletableFuture::join).toList();
        } finally {
            threads.shutdown();
        }
    }

    public static void run(int times, Runnable work) {
        times(
                times,
                () -> {
                    work.run();
                    return true;
                });
    }
}

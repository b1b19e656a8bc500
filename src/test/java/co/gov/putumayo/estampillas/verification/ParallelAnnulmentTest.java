package co.gov.putumayo.estampillas.verification;

import static org.assertj.core.api.Assertions.assertThat;

import co.gov.putumayo.estampillas.support.PaidLiquidations;
import co.gov.putumayo.estampillas.support.PaidLiquidations.Receipt;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A hundred officers at once; the database decides. */
@QuarkusTest
class ParallelAnnulmentTest {

    private static final int OFFICERS = 100;
    private static final String DATE = "2026-03-20";

    @Inject PaidLiquidations paid;

    @Test
    void givesOneReceiptToOneOfManyDocuments() throws Exception {
        Receipt receipt = paid.receipt();

        Map<Integer, Long> statuses = annulAtOnce(receipt, i -> "CO-" + i);

        assertThat(statuses).isEqualTo(Map.of(201, 1L, 409, OFFICERS - 1L));
    }

    @Test
    void answersManyRequestsForTheSameDocument() throws Exception {
        Receipt receipt = paid.receipt();

        Map<Integer, Long> statuses = annulAtOnce(receipt, i -> "CO-1");

        assertThat(statuses).isEqualTo(Map.of(201, 1L, 200, OFFICERS - 1L));
    }

    @Test
    void givesEachOfManyReceiptsToItsDocument() throws Exception {
        List<Receipt> receipts =
                IntStream.range(0, OFFICERS).mapToObj(i -> paid.receipt()).toList();

        Map<Integer, Long> statuses = annulAtOnce(receipts::get, i -> "CO-" + i);

        assertThat(statuses).isEqualTo(Map.of(201, (long) OFFICERS));
    }

    private static Map<Integer, Long> annulAtOnce(Receipt receipt, IntFunction<String> document)
            throws Exception {
        return annulAtOnce(i -> receipt, document);
    }

    /** How many answers had each status. */
    private static Map<Integer, Long> annulAtOnce(
            IntFunction<Receipt> receipt, IntFunction<String> document) throws Exception {
        Annulments officer = Annulments.by(Annulments.departmentOfficer());
        ExecutorService threads = Executors.newFixedThreadPool(OFFICERS);
        CountDownLatch ready = new CountDownLatch(OFFICERS);
        try {
            List<Future<Integer>> answers =
                    IntStream.range(0, OFFICERS)
                            .mapToObj(
                                    i ->
                                            threads.submit(
                                                    () -> {
                                                        ready.countDown();
                                                        ready.await();
                                                        return officer.annul(
                                                                        receipt.apply(i).code(),
                                                                        document.apply(i),
                                                                        DATE)
                                                                .statusCode();
                                                    }))
                            .toList();
            List<Integer> statuses = new java.util.ArrayList<>();
            for (Future<Integer> answer : answers) {
                statuses.add(answer.get());
            }
            return statuses.stream()
                    .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        } finally {
            threads.shutdown();
        }
    }
}

package co.gov.putumayo.estampillas.faults;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * What payers, banks, forgers and the clock will do in a simulation, drawn beforehand from the seed
 * alone: whatever the service answers, the same seed tries the same things in the same order.
 *
 * @param contractValues one for each payer, in pesos
 */
record Plan(List<Long> contractValues, List<Round> rounds) {

    private static final int ROUNDS = 10;
    private static final int MOST_STEPS = 3;
    private static final int LARGEST_PICK = 1_000_000;
    private static final long LEAST_VALUE = 1_000_000;
    private static final int THOUSANDS = 9_000_000;

    /** Mostly banks that work; the others fail in each way that a creation can. */
    private static final List<String> BANKS =
            List.of(
                    "1007", "1007", "1007", "1040", "1040", "1001", "1051", "1002", "1507", "1507",
                    "9001", "9002", "9003", "9004", "9005");

    private static final List<String> OUTCOMES =
            List.of(
                    "approve",
                    "approve",
                    "approve",
                    "reject",
                    "pending",
                    "approve-late",
                    "approve-late",
                    "timeout-after-charge",
                    "answer-twice",
                    "wrong-amount");

    private static final List<Duration> CLOCK =
            List.of(
                    Duration.ZERO,
                    Duration.ofSeconds(6),
                    Duration.ofSeconds(25),
                    Duration.ofMinutes(3),
                    Duration.ofMinutes(8),
                    Duration.ofMinutes(8),
                    Duration.ofMinutes(31),
                    Duration.ofHours(2),
                    Duration.ofHours(26),
                    Duration.ofMinutes(-10),
                    Duration.ofHours(-3),
                    // Past the life of a liquidation.
                    Duration.ofDays(32));

    /** What somebody does. */
    enum Deed {
        PAY,
        /** The same request with the same idempotency key. */
        REPEAT_PAY,
        DECIDE,
        COME_BACK,
        READ,
        /** A notification in the bank's own hand, many times. */
        NOTIFY,
        /** An old notification that says something else than the bank does now. */
        NOTIFY_STALE,
        FORGE,
        POLL
    }

    private static final List<Deed> DEEDS =
            List.of(
                    Deed.PAY,
                    Deed.PAY,
                    Deed.REPEAT_PAY,
                    Deed.DECIDE,
                    Deed.DECIDE,
                    Deed.DECIDE,
                    Deed.COME_BACK,
                    Deed.READ,
                    Deed.NOTIFY,
                    Deed.NOTIFY_STALE,
                    Deed.FORGE,
                    Deed.POLL);

    /**
     * @param bank of a payment to begin
     * @param outcome of a decision of the bank
     * @param pick chooses among the transactions of the payer, however many there are by then
     */
    record Step(int payer, Deed deed, String bank, String outcome, int pick) {}

    /** Steps that happen at the same time, and how far the clock jumps after them. */
    record Round(List<Step> steps, Duration clock, boolean expiry) {}

    static Plan of(long seed, int payers) {
        Random random = new Random(seed);
        List<Long> values =
                LongStream.generate(() -> LEAST_VALUE + 1000L * random.nextInt(THOUSANDS))
                        .limit(payers)
                        .boxed()
                        .toList();
        List<Round> rounds =
                IntStream.range(0, ROUNDS).mapToObj(i -> round(random, payers, i == 0)).toList();
        return new Plan(values, rounds);
    }

    private static Round round(Random random, int payers, boolean first) {
        List<Step> steps = new ArrayList<>();
        for (int payer = 0; payer < payers; payer++) {
            if (first) {
                steps.add(step(random, payer, Deed.PAY));
            }
            for (int i = random.nextInt(MOST_STEPS); i > 0; i--) {
                steps.add(step(random, payer, pick(random, DEEDS)));
            }
        }
        Collections.shuffle(steps, random);
        return new Round(steps, pick(random, CLOCK), random.nextBoolean());
    }

    private static Step step(Random random, int payer, Deed deed) {
        return new Step(
                payer,
                deed,
                pick(random, BANKS),
                pick(random, OUTCOMES),
                random.nextInt(LARGEST_PICK));
    }

    private static <T> T pick(Random random, List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}

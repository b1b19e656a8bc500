package co.gov.putumayo.estampillas.shared.limit;

import co.gov.putumayo.estampillas.shared.problem.ProblemException;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.EstimationProbe;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Closes a code or number for a while after too many failed checks. It counts by what was typed,
 * whether that exists or not, so that being refused tells nothing. Each replica counts for itself
 * in memory.
 */
@ApplicationScoped
public class GuessGuard {

    private static final String GROUP = "failed-checks";

    private final boolean enabled;
    private final Buckets failures;
    private final ClientNetwork client;
    private final Refusals refusals;

    GuessGuard(LimitConfig config, Clock clock, ClientNetwork client, Refusals refusals) {
        this.enabled = config.enabled();
        this.failures = new Buckets(config.failedChecks(), clock);
        this.client = client;
        this.refusals = refusals;
    }

    /**
     * For secrets short enough to be guessed by many clients together: failures of all count.
     *
     * @param wanted what is guessed at; empty when what was typed cannot exist, which is not
     *     counted
     * @param check empty when it fails
     * @throws ProblemException 429 after too many failures, whatever this check would have said
     */
    public <T> Optional<T> check(Optional<String> wanted, Supplier<Optional<T>> check) {
        return enabled && wanted.isPresent() ? counted(wanted.get(), check) : check.get();
    }

    /**
     * For secrets too long to be guessed, of things whose numbers everybody can count: failures
     * count for one client only, or anyone could close a liquidation to its payer.
     *
     * @see #check
     */
    public <T> Optional<T> checkOfClient(Optional<String> wanted, Supplier<Optional<T>> check) {
        return check(wanted.map(number -> number + "@" + client.current()), check);
    }

    private <T> Optional<T> counted(String key, Supplier<Optional<T>> check) {
        Bucket left = failures.of(key);
        requireOpen(left);
        Optional<T> found = check.get();
        // Of many guesses at once, only as many learn anything as one after another would.
        if (found.isPresent()) {
            requireOpen(left);
        } else {
            spend(left);
        }
        return found;
    }

    private void spend(Bucket left) {
        ConsumptionProbe probe = left.tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            throw refusals.refusal(GROUP, probe.getNanosToWaitForRefill());
        }
    }

    private void requireOpen(Bucket left) {
        EstimationProbe probe = left.estimateAbilityToConsume(1);
        if (!probe.canBeConsumed()) {
            throw refusals.refusal(GROUP, probe.getNanosToWaitForRefill());
        }
    }
}

package co.gov.putumayo.estampillas.payment;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** How payments behave. */
@ConfigMapping(prefix = "estampillas.payment")
public interface PaymentConfig {

    /**
     * Hosts, comma separated, to which a payer may be sent back after paying. Unset, which
     * production refuses: any host over https, and localhost.
     */
    public Optional<List<String>> returnHosts();

    /** A payer who looks at a pending payment makes us ask the gateway at most this often. */
    @WithDefault("5S")
    public Duration refreshEvery();

    /**
     * Waits before each look at an attempt without an answer. PSE gives the payer seven minutes at
     * the bank (FACTS §5.2); after the last look people must look.
     */
    @WithDefault("7M,5M,8M,15M,30M,1H,2H,4H,8H,12H,1D,1D,2D")
    public List<Duration> checks();

    /** Waits before each further look at an attempt that ended unpaid, for late approvals. */
    @WithDefault("1H,1D,3D")
    public List<Duration> lateChecks();

    /** After a look without a usable answer, the next one comes this soon or by the schedule. */
    @WithDefault("15M")
    public Duration askAgain();

    /**
     * How long a gateway may take to show a transaction whose creation was not answered. Before
     * this, not finding it proves nothing: the request may still be under way.
     */
    @WithDefault("30M")
    public Duration notFoundGrace();

    /** A creation without an answer for this long has lost it: the replica that asked died. */
    @WithDefault("2M")
    public Duration answerWithin();

    /** The waits of {@link #checks}. */
    public default CheckSchedule liveSchedule() {
        return new CheckSchedule(checks());
    }

    /** The waits of {@link #lateChecks}. */
    public default CheckSchedule lateSchedule() {
        return new CheckSchedule(lateChecks());
    }

    /** When an attempt is looked at next by its schedule, empty when that is over. */
    public default Optional<Instant> scheduledCheck(
            AttemptState state, Instant createdAt, Instant endedAt, Instant now) {
        return switch (state) {
            case CREATED, SUBMITTED, PENDING, UNKNOWN -> liveSchedule().next(createdAt, now);
            case REJECTED, EXPIRED, NOT_STARTED -> lateSchedule().next(endedAt, now);
            case APPROVED -> Optional.empty();
        };
    }

    /** How often due attempts are looked for; a notification does not wait for it. */
    public String pollerEvery();

    /** How often payments whose time is over are ended. */
    public String expiryEvery();

    /** Telephone that the texts of PSE name. */
    @WithDefault("(608) 4201515")
    public String contactPhone();

    /** E-mail that the texts of PSE name. */
    @WithDefault("rentas@putumayo.gov.co")
    public String contactEmail();
}

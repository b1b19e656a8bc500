package co.gov.putumayo.estampillas.webhook.sending;

import java.time.Duration;
import java.util.Optional;

/**
 * How an attempt ended: with an HTTP status, or without.
 *
 * @param status of the answer; null when there was none
 * @param failure why there was none; null when there was
 * @param retryAfter how long the receiver asks us to wait; may be null
 */
public record Outcome(Integer status, Failure failure, Duration retryAfter) {

    private static final int GONE = 410;
    private static final int FIRST_SUCCESS = 200;
    private static final int FIRST_OTHER = 300;

    static Outcome answered(int status, Duration retryAfter) {
        return new Outcome(status, null, retryAfter);
    }

    public static Outcome failed(Failure failure) {
        return new Outcome(null, failure, null);
    }

    public boolean isDelivered() {
        return status != null && status >= FIRST_SUCCESS && status < FIRST_OTHER;
    }

    /** The receiver never wants to hear from us again. */
    public boolean isGone() {
        return status != null && status == GONE;
    }

    public Optional<Duration> askedToWait() {
        return Optional.ofNullable(retryAfter);
    }
}

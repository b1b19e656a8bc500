package co.gov.putumayo.estampillas.payment.gateway;

import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Bounds of the calls to one gateway; part of each adapter's configuration. */
public interface CallLimits {

    /** How long connecting may take. */
    @WithDefault("5s")
    Duration connectTimeout();

    /** How long the gateway may stay silent after a request. */
    @WithDefault("20s")
    Duration readTimeout();

    /** How long a call may take in all, also when the answer comes in drops. */
    @WithDefault("30s")
    Duration callTimeout();

    /** How often a question without an answer is asked again. Creations never are. */
    @WithDefault("1")
    int retries();

    /** Wait before a question is asked again. */
    @WithDefault("300ms")
    Duration retryDelay();

    /** The circuit opens when half of this many calls in a row failed. */
    @WithDefault("10")
    int circuitVolume();

    /** How long an open circuit refuses calls before it lets one try. */
    @WithDefault("30s")
    Duration circuitDelay();
}

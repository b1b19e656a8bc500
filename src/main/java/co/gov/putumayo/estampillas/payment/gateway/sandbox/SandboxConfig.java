package co.gov.putumayo.estampillas.payment.gateway.sandbox;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** The pretended bank. */
@ConfigMapping(prefix = "estampillas.payment.sandbox")
interface SandboxConfig {

    /** Whether it exists. Production refuses to start when it does. */
    @WithDefault("false")
    boolean enabled();

    /** Secret of the signature (HMAC-SHA256) over its notifications. */
    @WithDefault("sandbox")
    String secret();

    /** How long the bank waits for the payer before it tells EXPIRED. */
    @WithDefault("30M")
    Duration session();

    /** How long after telling REJECTED the outcome {@code approve-late} turns into an approval. */
    @WithDefault("20S")
    Duration lateAfter();
}

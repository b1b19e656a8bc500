package co.gov.putumayo.estampillas.webhook.sending;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How messages travel. */
@ConfigMapping(prefix = "estampillas.webhook")
public interface SendingConfig {

    /** Lets messages go to private addresses and over plain HTTP; development and tests only. */
    @WithDefault("false")
    boolean allowPrivateAddresses();

    /** How long an attempt may take in all, from the connection to the answer's headers. */
    @WithDefault("15S")
    Duration timeout();

    /** How long each address of a host may take to accept the connection, and TLS to begin. */
    @WithDefault("5S")
    Duration connectTimeout();

    /** Messages under way at the same time in one replica. */
    @WithDefault("8")
    int parallel();
}

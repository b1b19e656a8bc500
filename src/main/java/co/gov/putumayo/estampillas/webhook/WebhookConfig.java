package co.gov.putumayo.estampillas.webhook;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;

/** Subscriptions and the delivery of their messages. */
@ConfigMapping(prefix = "estampillas.webhook")
interface WebhookConfig {

    /** Seals the subscribers' secrets in the database: 32 bytes in base64. No default. */
    String secretKey();

    /** How often due messages are looked for, besides right after each commit; or {@code off}. */
    @WithDefault("5s")
    String every();

    /** Subscriptions in force that one subscriber may have. */
    @WithDefault("10")
    int subscriptionsPerOwner();

    /**
     * Waits between attempts, counted from the attempt before; when they end, in about three days,
     * the message has failed. A tenth at random is added to each.
     */
    @WithDefault("5S,5M,30M,2H,5H,10H,14H,20H,24H")
    List<Duration> retryAfter();

    /** The longest wait that a receiver's Retry-After may ask for. */
    @WithDefault("24H")
    Duration longestWait();

    /** When a message under way counts as abandoned; well over an attempt's timeout. */
    @WithDefault("2M")
    Duration claim();

    /** Messages under way at the same time to one subscription, so that a slow one leaves room. */
    @WithDefault("2")
    int parallelPerSubscription();
}

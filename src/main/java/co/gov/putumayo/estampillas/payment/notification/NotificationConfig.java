package co.gov.putumayo.estampillas.payment.notification;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long messages of gateways are kept whole. */
@ConfigMapping(prefix = "estampillas.payment.notifications")
public interface NotificationConfig {

    /** After this the body and headers of a message go; its hash and verdict stay. */
    @WithDefault("90D")
    Duration keep();

    /** How often old messages are looked for; {@code off} never. */
    String purgeEvery();

    /** Messages that one transaction empties, so that none takes long. */
    @WithDefault("500")
    int purgeBatch();
}

package co.gov.putumayo.estampillas.shared.idempotency;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long idempotency keys are remembered. */
@ConfigMapping(prefix = "estampillas.idempotency")
interface IdempotencyConfig {

    /** After this a key is forgotten and may be used again. */
    @WithDefault("24H")
    Duration remember();

    /** How long work that calls a gateway may take before a repeated request looks at it anew. */
    @WithDefault("90S")
    Duration inProgress();
}

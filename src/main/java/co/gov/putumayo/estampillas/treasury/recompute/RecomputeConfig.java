package co.gov.putumayo.estampillas.treasury.recompute;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How liquidations are computed again. */
@ConfigMapping(prefix = "estampillas.treasury.recompute")
public interface RecomputeConfig {

    /** When the run of a day starts or goes on, as a cron expression; {@code off} for never. */
    @WithDefault("0 15 2-5 * * ?")
    String cron();

    /** Liquidations in a transaction. */
    @WithDefault("200")
    int chunk();
}

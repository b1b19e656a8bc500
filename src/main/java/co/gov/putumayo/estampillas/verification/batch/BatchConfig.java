package co.gov.putumayo.estampillas.verification.batch;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Batches of receipts to verify. */
@ConfigMapping(prefix = "estampillas.verification.batch")
public interface BatchConfig {

    /** How often unfinished batches are looked for. */
    @WithDefault("2s")
    String every();

    /** The largest batch answered at once; a larger one becomes a job. */
    @WithDefault("200")
    int atOnce();

    /** Receipts verified in one transaction of a job. */
    @WithDefault("500")
    int chunk();

    /** How long a job rests whose run failed. */
    @WithDefault("1m")
    java.time.Duration rest();
}

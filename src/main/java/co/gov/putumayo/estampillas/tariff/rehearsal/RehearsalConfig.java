package co.gov.putumayo.estampillas.tariff.rehearsal;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How much a rehearsal looks at. */
@ConfigMapping(prefix = "estampillas.tariff.rehearsal")
public interface RehearsalConfig {

    /**
     * Acts that a rehearsal computes again, the newest of the year; the answer says when it cut.
     */
    @WithDefault("10000")
    int acts();

    /** Acts that the answer names, those that change most. */
    @WithDefault("20")
    int examples();
}

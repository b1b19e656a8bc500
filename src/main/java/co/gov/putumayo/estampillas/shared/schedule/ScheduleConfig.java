package co.gov.putumayo.estampillas.shared.schedule;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** {@code estampillas.schedule}. */
@ConfigMapping(prefix = "estampillas.schedule")
public interface ScheduleConfig {

    /** How long a replica serves before its scheduled work begins. */
    @WithDefault("10S")
    Duration afterStart();
}

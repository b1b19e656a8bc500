package co.gov.putumayo.estampillas.treasury.report.opendata;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Open data. */
@ConfigMapping(prefix = "estampillas.open-data")
public interface OpenDataConfig {

    /** Different payers that a figure needs to be told; fewer, and it is left out. */
    @WithDefault("5")
    int leastPayers();

    /** How long anybody may keep an answer without asking again. */
    @WithDefault("1H")
    Duration maxAge();
}

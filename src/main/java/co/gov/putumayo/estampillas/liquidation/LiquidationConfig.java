package co.gov.putumayo.estampillas.liquidation;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How long a liquidation may be paid. */
@ConfigMapping(prefix = "estampillas.liquidation")
interface LiquidationConfig {

    /** Calendar days after the one on which it was made; payable until the last one ends. */
    @WithDefault("30")
    int validDays();

    /** Whether it expires with the year it was made in, because UVT and SMMLV change then. */
    @WithDefault("true")
    boolean expiresWithYear();
}

package co.gov.putumayo.estampillas.withholding;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Set;

/** What may be withheld. */
@ConfigMapping(prefix = "estampillas.withholding")
public interface WithholdingConfig {

    /**
     * Types of act out of which a payment of the entity arises (art. 296 first paragraph); the
     * stamps of all others are paid at the bank. See ADR 0030.
     */
    @WithDefault("contract")
    Set<String> actTypes();
}

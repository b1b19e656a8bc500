package co.gov.putumayo.estampillas.exemption;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Who must agree to an exemption. */
@ConfigMapping(prefix = "estampillas.exemption")
public interface ExemptionConfig {

    /** Whether a second officer of the entity must approve what the first one grants. */
    @WithDefault("true")
    boolean secondPerson();

    /** Pesos not collected from which the second officer is needed; below, one is enough. */
    @WithDefault("1000000")
    long secondPersonFrom();
}

package co.gov.putumayo.estampillas.declaration.estimate;

import co.gov.putumayo.estampillas.declaration.penalty.InterestMethod;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How default interest is computed where the statute can be read in two ways. */
@ConfigMapping(prefix = "estampillas.declaration.interest")
public interface InterestConfig {

    /** How the annual rate becomes daily (art. 429): dian or effective-daily. */
    @WithDefault("dian")
    InterestMethod method();
}

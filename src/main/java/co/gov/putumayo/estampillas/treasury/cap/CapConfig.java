package co.gov.putumayo.estampillas.treasury.cap;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.math.BigDecimal;

/** When the caps on emissions warn. */
@ConfigMapping(prefix = "estampillas.treasury.caps")
public interface CapConfig {

    /** Fraction of a cap from which it is watched. */
    @WithDefault("0.80")
    BigDecimal watch();

    /** Fraction of a cap from which it warns. */
    @WithDefault("0.95")
    BigDecimal warn();
}

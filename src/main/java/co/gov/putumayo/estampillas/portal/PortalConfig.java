package co.gov.putumayo.estampillas.portal;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** The pages for people. */
@ConfigMapping(prefix = "estampillas.portal")
public interface PortalConfig {

    /**
     * Seals the session that each browser keeps in a cookie. Any secret text of 32 characters or
     * more, the same on every replica; no default.
     */
    String secretKey();

    /** How long a browser may rest before its answers are forgotten. */
    @WithDefault("2H")
    Duration session();

    /** Telephone that the pages name. */
    @WithDefault("(608) 4201515")
    String contactPhone();

    /** E-mail that the pages name. */
    @WithDefault("rentas@putumayo.gov.co")
    String contactEmail();

    /** Where people are attended. */
    @WithDefault("Calle 8 n.º 7-40, Mocoa, Putumayo")
    String contactAddress();

    /** Seconds after which the page of a pending payment asks again. */
    @WithDefault("15")
    int pendingRefreshSeconds();
}

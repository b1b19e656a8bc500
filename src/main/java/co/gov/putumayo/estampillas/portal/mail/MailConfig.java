package co.gov.putumayo.estampillas.portal.mail;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;

/** E-mails of the portal. */
@ConfigMapping(prefix = "estampillas.portal.mail")
public interface MailConfig {

    /** Whether there is a mail server; without one nobody is offered an e-mail. */
    @WithDefault("false")
    boolean enabled();

    /**
     * How often due e-mails are looked for, besides right after each one is due; or {@code off}.
     */
    @WithDefault("30s")
    String every();

    /** Waits after each try that failed; then it is given up: all stays where it can be read. */
    @WithDefault("1M,10M,1H,6H,1D")
    List<Duration> retryAfter();
}

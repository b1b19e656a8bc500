package co.gov.putumayo.estampillas.declaration.reminder;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** When and how declarants are reminded. */
@ConfigMapping(prefix = "estampillas.declaration.reminders")
public interface ReminderConfig {

    /** Calendar days before the due date on which the first reminder goes out. */
    @WithDefault("5")
    int daysBefore();

    /** Days after the due date in which the second one still goes out if nothing ran before. */
    @WithDefault("5")
    int daysAfter();

    /** How often it is looked who must be reminded and which e-mails wait; off for never. */
    @WithDefault("15m")
    String every();

    /** Mail server; without one reminders only go out as webhooks. */
    Optional<String> smtpHost();

    /** How often an e-mail that the server does not take is tried. */
    @WithDefault("8")
    int attempts();

    /** Wait before an e-mail is tried again, also after a replica died while sending it. */
    @WithDefault("15M")
    Duration retryAfter();
}

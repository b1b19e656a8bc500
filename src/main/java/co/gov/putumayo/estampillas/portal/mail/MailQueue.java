package co.gov.putumayo.estampillas.portal.mail;

import io.quarkus.mailer.Mail;
import java.util.Optional;
import java.util.UUID;

/** E-mails of one kind that wait to be sent. */
interface MailQueue {

    /** For the log. */
    String name();

    /** The one due for longest, locked; no other replica gets it. In the caller's transaction. */
    Optional<UUID> lockDue();

    Delivery delivery(UUID id);

    /**
     * Outside any transaction.
     *
     * @return empty when there is nothing to tell any more
     */
    Optional<Mail> write(UUID id);
}

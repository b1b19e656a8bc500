package co.gov.putumayo.estampillas.portal.mail;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Finds what is due in the tables of e-mails, which have the columns of {@link Delivery}. */
final class DueMails {

    private DueMails() {}

    /** The one due for longest, locked; no other replica gets it. */
    static Optional<UUID> lock(EntityManager database, String table, String key, Instant now) {
        List<?> ids =
                database.createNativeQuery(
                                "select "
                                        + key
                                        + " from "
                                        + table
                                        + " where next_attempt_at <= :now order by next_attempt_at"
                                        + " limit 1 for update skip locked")
                        .setParameter("now", now)
                        .getResultList();
        return ids.stream().map(UUID.class::cast).findFirst();
    }
}

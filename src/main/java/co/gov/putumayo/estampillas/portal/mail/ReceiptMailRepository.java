package co.gov.putumayo.estampillas.portal.mail;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class ReceiptMailRepository implements PanacheRepositoryBase<ReceiptMail, UUID> {

    /** Once for each liquidation, however often it is asked. */
    void ask(UUID liquidationId, Instant now) {
        getEntityManager()
                .createNativeQuery(
                        """
                        insert into receipt_mail (liquidation_id, asked_at) values (:id, :now)
                        on conflict on constraint receipt_mail_pk do nothing
                        """)
                .setParameter("id", liquidationId)
                .setParameter("now", now)
                .executeUpdate();
    }

    /** The one due for longest, locked; no other replica gets it. */
    Optional<UUID> lockDue(Instant now) {
        return DueMails.lock(getEntityManager(), "receipt_mail", "liquidation_id", now);
    }
}

package co.gov.putumayo.estampillas.verification;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class AnnulmentRepository implements PanacheRepositoryBase<Annulment, UUID> {

    /**
     * Stores the annulment unless its receipt has one. Of many at once the primary key lets one
     * through; the others wait for it, and then see it.
     *
     * @return whether it was stored
     */
    boolean insertUnlessAnnulled(Annulment annulment) {
        return getEntityManager()
                        .createQuery(
                                """
                                insert into Annulment
                                    (receiptId, entityNit, documentNumber, documentDate,
                                     documentSha256, annulledBy, annulledAt)
                                values
                                    (:receiptId, :entityNit, :documentNumber, :documentDate,
                                     :documentSha256, :annulledBy, :annulledAt)
                                on conflict on constraint annulment_pk do nothing
                                """)
                        .setParameter("receiptId", annulment.receiptId())
                        .setParameter("entityNit", annulment.entityNit())
                        .setParameter("documentNumber", annulment.documentNumber())
                        .setParameter("documentDate", annulment.documentDate())
                        .setParameter("documentSha256", annulment.documentSha256())
                        .setParameter("annulledBy", annulment.annulledBy())
                        .setParameter("annulledAt", annulment.annulledAt())
                        .executeUpdate()
                == 1;
    }
}

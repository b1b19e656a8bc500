package co.gov.putumayo.estampillas.payment;

import co.gov.putumayo.estampillas.payment.payable.LivePayments;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Tells whether an attempt lives, by the index of the one open payment of a payable. */
@ApplicationScoped
class PaymentsInProgress implements LivePayments {

    private static final String QUERY =
            """
            select count(a) from Payment p join PaymentAttempt a on a.paymentId = p.id
            where p.payableKind = :kind and p.payableId = :payable and p.state in ('OPEN', 'PAID')
              and a.state in :live
            """;

    private final EntityManager entities;

    PaymentsInProgress(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean isBeingPaid(String payableKind, UUID payableId) {
        return entities.createQuery(QUERY, Long.class)
                        .setParameter("kind", payableKind)
                        .setParameter("payable", payableId)
                        .setParameter("live", AttemptState.live())
                        .getSingleResult()
                > 0;
    }
}

package co.gov.putumayo.estampillas.treasury.posting;

import co.gov.putumayo.estampillas.payment.PaymentApproved;
import co.gov.putumayo.estampillas.treasury.ledger.Account;
import co.gov.putumayo.estampillas.treasury.ledger.LedgerEntry;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

/** Which gateway brought the money, as the event of its approval says. */
@ApplicationScoped
class GatewayOf {

    private final EntityManager entities;
    private final ObjectMapper json;

    GatewayOf(EntityManager entities, ObjectMapper json) {
        this.entities = entities;
        this.json = json;
    }

    /**
     * @throws IllegalStateException when the payment was never approved
     */
    PaymentApproved approval(UUID paymentId) {
        List<?> payloads =
                entities.createNativeQuery(
                                """
                                select cast(payload as text) from domain_event
                                where subject = :payment and type = 'PaymentApproved'
                                order by occurred_at desc
                                """)
                        .setParameter("payment", paymentId)
                        .setMaxResults(1)
                        .getResultList();
        if (payloads.isEmpty()) {
            throw new IllegalStateException("Payment " + paymentId + " was never approved");
        }
        try {
            return json.readValue((String) payloads.get(0), PaymentApproved.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * The entry, with the debit of what a gateway brought of something paid.
     *
     * @throws IllegalStateException when it was never paid
     */
    LedgerEntry debit(LedgerEntry entry, String kind, UUID payableId, long pesos) {
        return pesos == 0
                ? entry
                : entry.debit(Account.clearing(ofPayable(kind, payableId)), pesos);
    }

    private String ofPayable(String kind, UUID payableId) {
        List<?> found =
                entities.createNativeQuery(
                                """
                                select a.gateway from payment p
                                join payment_attempt a on a.id = p.paid_by_attempt_id
                                where p.payable_kind = :kind and p.payable_id = :id
                                    and p.state = 'PAID'
                                """)
                        .setParameter("kind", kind)
                        .setParameter("id", payableId)
                        .getResultList();
        if (found.isEmpty()) {
            throw new IllegalStateException(kind + " " + payableId + " was never paid");
        }
        return (String) found.get(0);
    }
}

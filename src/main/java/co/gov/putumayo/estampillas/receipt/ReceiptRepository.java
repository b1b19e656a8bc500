package co.gov.putumayo.estampillas.receipt;

import co.gov.putumayo.estampillas.shared.Sequences;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class ReceiptRepository implements PanacheRepositoryBase<Receipt, UUID> {

    long nextNumber() {
        return Sequences.next(getEntityManager(), "receipt_number_seq");
    }

    Optional<Receipt> findByCode(String code) {
        return find("code", code).firstResultOptional();
    }

    /** As it is now, whatever this transaction read before; nobody else changes it meanwhile. */
    Receipt lock(UUID id) {
        Receipt receipt = findByIdOptional(id).orElseThrow();
        getEntityManager().refresh(receipt, LockModeType.PESSIMISTIC_WRITE);
        return receipt;
    }

    Optional<Receipt> findByPayable(String kind, UUID payableId) {
        return find("payableKind = ?1 and payableId = ?2", kind, payableId).firstResultOptional();
    }

    List<Receipt> ofPayables(String kind, Collection<UUID> payableIds) {
        return list("payableKind = ?1 and payableId in ?2", kind, payableIds);
    }

    void giveBack(String kind, UUID payableId) {
        update(
                "status = ?1 where payableKind = ?2 and payableId = ?3 and status = ?4",
                ReceiptStatus.REFUNDED,
                kind,
                payableId,
                ReceiptStatus.ISSUED);
    }

    /**
     * Stores the receipt unless its payable has one. Two transactions may try at once: the unique
     * constraint lets one through and makes the other wait for it.
     *
     * @return whether it was stored
     */
    boolean insertUnlessIssued(Receipt receipt) {
        return getEntityManager()
                        .createQuery(
                                """
                                insert into Receipt
                                    (id, number, code, kind, payableKind, payableId, paymentId, entityNit,
                                     payerCheck, total, paidAt, issuedAt, status, document,
                                     keyId, documentHash, signature)
                                values
                                    (:id, :number, :code, :kind, :payableKind, :payableId, :paymentId,
                                     :entityNit, :payerCheck, :total, :paidAt, :issuedAt, :status,
                                     :document, :keyId, :documentHash, :signature)
                                on conflict on constraint receipt_payable_uq do nothing
                                """)
                        .setParameter("id", receipt.id())
                        .setParameter("number", receipt.number())
                        .setParameter("code", receipt.code())
                        .setParameter("kind", receipt.kind())
                        .setParameter("payableKind", receipt.payableKind())
                        .setParameter("payableId", receipt.payableId())
                        .setParameter("paymentId", receipt.paymentId())
                        .setParameter("entityNit", receipt.entityNit())
                        .setParameter("payerCheck", receipt.payerCheck())
                        .setParameter("total", receipt.total())
                        .setParameter("paidAt", receipt.paidAt())
                        .setParameter("issuedAt", receipt.issuedAt())
                        .setParameter("status", receipt.status())
                        .setParameter("document", receipt.document())
                        .setParameter("keyId", receipt.keyId())
                        .setParameter("documentHash", receipt.documentHash())
                        .setParameter("signature", receipt.signature())
                        .executeUpdate()
                == 1;
    }
}

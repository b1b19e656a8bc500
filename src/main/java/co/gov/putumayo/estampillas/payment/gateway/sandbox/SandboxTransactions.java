package co.gov.putumayo.estampillas.payment.gateway.sandbox;

import co.gov.putumayo.estampillas.payment.gateway.TransactionKey;
import co.gov.putumayo.estampillas.shared.Sequences;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The books of the pretended bank. */
@ApplicationScoped
class SandboxTransactions implements PanacheRepositoryBase<SandboxTransaction, String> {

    Optional<SandboxTransaction> lock(String token) {
        return findByIdOptional(token, LockModeType.PESSIMISTIC_WRITE);
    }

    Optional<SandboxTransaction> lock(TransactionKey key) {
        return find("reference", key.reference())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    List<String> tokensToApprove(Instant now) {
        return find("approvesAt <= ?1", now).stream().map(SandboxTransaction::token).toList();
    }

    /** CUS numbers have some ten digits and grow. */
    String nextCus() {
        return String.valueOf(Sequences.next(getEntityManager(), "sandbox_cus_seq"));
    }
}

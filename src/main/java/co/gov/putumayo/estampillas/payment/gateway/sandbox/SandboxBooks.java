package co.gov.putumayo.estampillas.payment.gateway.sandbox;

import co.gov.putumayo.estampillas.payment.gateway.CreationRequest;
import co.gov.putumayo.estampillas.payment.gateway.GatewayStatus;
import co.gov.putumayo.estampillas.payment.gateway.TransactionKey;
import co.gov.putumayo.estampillas.shared.CheckedCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;

/** What the bank writes down when the gateway is called; a database of its own, in effect. */
@ApplicationScoped
class SandboxBooks {

    private final SandboxTransactions transactions;
    private final SandboxConfig config;
    private final Clock clock;

    SandboxBooks(SandboxTransactions transactions, SandboxConfig config, Clock clock) {
        this.transactions = transactions;
        this.config = config;
        this.clock = clock;
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    SandboxTransaction open(CreationRequest request) {
        return write(request);
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void openAndCharge(CreationRequest request) {
        write(request).charge(clock.instant());
    }

    private SandboxTransaction write(CreationRequest request) {
        Instant now = clock.instant();
        SandboxTransaction transaction =
                new SandboxTransaction(
                        CheckedCode.random().compact(),
                        transactions.nextCus(),
                        request,
                        now,
                        now.plus(config.session()));
        transactions.persist(transaction);
        return transaction;
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    GatewayStatus status(TransactionKey key) {
        return transactions
                .lock(key)
                .map(
                        transaction -> {
                            transaction.expireIfAbandoned(clock.instant());
                            return transaction.status();
                        })
                .orElseGet(GatewayStatus::notFound);
    }
}

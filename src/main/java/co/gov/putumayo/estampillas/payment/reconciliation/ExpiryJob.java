package co.gov.putumayo.estampillas.payment.reconciliation;

import co.gov.putumayo.estampillas.payment.PaymentExpiry;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/** Ends overdue payments from time to time. */
@ApplicationScoped
class ExpiryJob {

    private final PaymentExpiry expiry;

    ExpiryJob(PaymentExpiry expiry) {
        this.expiry = expiry;
    }

    @Scheduled(
            every = "{estampillas.payment.expiry-every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void expireOverdue() {
        boolean more = true;
        while (more) {
            more = expiry.expireNext();
        }
    }
}

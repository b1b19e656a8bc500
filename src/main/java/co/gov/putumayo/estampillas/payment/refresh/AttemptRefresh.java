package co.gov.putumayo.estampillas.payment.refresh;

import co.gov.putumayo.estampillas.payment.AttemptRepository;
import co.gov.putumayo.estampillas.payment.AttemptState;
import co.gov.putumayo.estampillas.payment.PaymentAttempt;
import co.gov.putumayo.estampillas.payment.PaymentConfig;
import co.gov.putumayo.estampillas.payment.PaymentRepository;
import co.gov.putumayo.estampillas.payment.PaymentState;
import co.gov.putumayo.estampillas.payment.gateway.GatewayStatus;
import co.gov.putumayo.estampillas.payment.gateway.Gateways;
import co.gov.putumayo.estampillas.payment.gateway.PaymentGateway;
import co.gov.putumayo.estampillas.payment.gateway.WithdrawsTransactions;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * The one way in which anything learns what became of an attempt: ask its gateway, then write the
 * answer under a row lock. The payer's return, notifications and the poller all come here, and none
 * of them is believed by itself.
 */
@ApplicationScoped
public class AttemptRefresh {

    private static final Logger LOG = Logger.getLogger(AttemptRefresh.class);

    private final PaymentRepository payments;
    private final AttemptRepository attempts;
    private final Gateways gateways;
    private final GatewayEvidence evidence;
    private final PaymentConfig config;
    private final Clock clock;

    AttemptRefresh(
            PaymentRepository payments,
            AttemptRepository attempts,
            Gateways gateways,
            GatewayEvidence evidence,
            PaymentConfig config,
            Clock clock) {
        this.payments = payments;
        this.attempts = attempts;
        this.gateways = gateways;
        this.evidence = evidence;
        this.config = config;
        this.clock = clock;
    }

    /**
     * Asks and writes. Without a usable answer the schedule goes on; only a creation nobody
     * answered becomes unknown.
     *
     * @param actor which part of the service wants to know
     */
    @Transactional(Transactional.TxType.NEVER)
    public void refresh(UUID attemptId, String actor) {
        AskedAttempt asked = QuarkusTransaction.requiringNew().call(() -> read(attemptId));
        Optional<GatewayStatus> status = ask(asked);
        if (status.isPresent()) {
            evidence.apply(asked, status.get(), actor);
        } else if (asked.state() == AttemptState.CREATED) {
            evidence.unanswered(asked, actor);
        }
    }

    /** Like {@link #refresh}, for a live attempt that nobody asked about in the last seconds. */
    @Transactional(Transactional.TxType.NEVER)
    public void refreshIfDue(UUID attemptId, String actor) {
        Instant now = clock.instant();
        boolean due =
                QuarkusTransaction.requiringNew()
                        .call(
                                () ->
                                        attempts.takeLicence(
                                                attemptId, now, now.minus(config.refreshEvery())));
        if (due) {
            refresh(attemptId, actor);
        }
    }

    private AskedAttempt read(UUID attemptId) {
        PaymentAttempt attempt = attempts.findByIdOptional(attemptId).orElseThrow();
        return new AskedAttempt(
                attempt.id(),
                attempt.paymentId(),
                attempt.state(),
                attempt.gateway(),
                attempt.key(),
                attempt.state().isLive()
                        && payments.findById(attempt.paymentId()).state() == PaymentState.PAID);
    }

    private Optional<GatewayStatus> ask(AskedAttempt asked) {
        Optional<PaymentGateway> gateway = gateways.named(asked.gateway());
        if (gateway.isEmpty()) {
            LOG.errorf(
                    "Attempt %s waits for gateway %s, which is not configured",
                    asked.key().reference(), asked.gateway());
            return Optional.empty();
        }
        try {
            return Optional.of(ask(gateway.get(), asked));
        } catch (RuntimeException e) {
            LOG.warnf(
                    e,
                    "Gateway %s says nothing usable of %s",
                    asked.gateway(),
                    asked.key().reference());
            return Optional.empty();
        }
    }

    /**
     * What was paid by another attempt need not be paid again: a gateway that can is told to end
     * this one before the payer does. Should it be paid already, the answer says so.
     */
    private static GatewayStatus ask(PaymentGateway gateway, AskedAttempt asked) {
        return asked.unwanted() && gateway instanceof WithdrawsTransactions withdrawing
                ? withdrawing.withdraw(asked.key())
                : gateway.query(asked.key());
    }
}

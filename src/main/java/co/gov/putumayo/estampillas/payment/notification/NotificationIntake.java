package co.gov.putumayo.estampillas.payment.notification;

import co.gov.putumayo.estampillas.payment.gateway.Gateways;
import co.gov.putumayo.estampillas.payment.gateway.NotificationMessage;
import co.gov.putumayo.estampillas.payment.gateway.NotificationReceiver;
import co.gov.putumayo.estampillas.payment.gateway.NotificationVerdict;
import co.gov.putumayo.estampillas.payment.gateway.PaymentGateway;
import co.gov.putumayo.estampillas.payment.refresh.AttemptSchedule;
import co.gov.putumayo.estampillas.shared.problem.ErrorCode;
import co.gov.putumayo.estampillas.shared.problem.ProblemException;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Takes a message: verdict, inbox, and a look at its attempt in the same transaction as the inbox.
 * What the message says is not believed; the gateway is asked afterwards.
 */
@ApplicationScoped
class NotificationIntake implements NotificationReceiver {

    private static final Logger LOG = Logger.getLogger(NotificationIntake.class);

    private final Gateways gateways;
    private final NotificationInbox inbox;
    private final AttemptSchedule schedule;

    NotificationIntake(Gateways gateways, NotificationInbox inbox, AttemptSchedule schedule) {
        this.gateways = gateways;
        this.inbox = inbox;
        this.schedule = schedule;
    }

    @Override
    public Receipt receive(String gatewayName, NotificationMessage message) {
        PaymentGateway gateway =
                gateways.named(gatewayName)
                        .orElseThrow(() -> ProblemException.of(ErrorCode.NOT_FOUND));
        NotificationVerdict verdict = gateway.read(message);
        if (verdict instanceof NotificationVerdict.Authentic authentic) {
            return QuarkusTransaction.joiningExisting()
                    .call(() -> accept(gatewayName, message, authentic));
        }
        QuarkusTransaction.joiningExisting().run(() -> inbox.storeForged(gatewayName, message));
        LOG.warnf("A notification that claims to come from gateway %s is forged", gatewayName);
        throw ProblemException.of(ErrorCode.NOTIFICATION_NOT_AUTHENTIC);
    }

    private Receipt accept(
            String gateway, NotificationMessage message, NotificationVerdict.Authentic authentic) {
        Optional<UUID> stored = inbox.store(gateway, message, authentic);
        if (stored.isEmpty()) {
            return Receipt.DUPLICATE;
        }
        if (authentic.key() == null) {
            return Receipt.IGNORED;
        }
        Optional<UUID> attempt = schedule.checkNow(gateway, authentic.key());
        attempt.ifPresent(id -> inbox.link(stored.get(), id));
        return attempt.isPresent() ? Receipt.ACCEPTED : Receipt.IGNORED;
    }
}

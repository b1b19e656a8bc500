package co.gov.putumayo.estampillas.webhook;

import co.gov.putumayo.estampillas.shared.Ids;
import co.gov.putumayo.estampillas.shared.problem.ErrorCode;
import co.gov.putumayo.estampillas.shared.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Grants a subscription, and shows its secret this once. */
@ApplicationScoped
class Subscribe {

    private final SubscriptionRepository subscriptions;
    private final SecretVault vault;
    private final WebhookConfig config;
    private final Clock clock;

    Subscribe(
            SubscriptionRepository subscriptions,
            SecretVault vault,
            WebhookConfig config,
            Clock clock) {
        this.subscriptions = subscriptions;
        this.vault = vault;
        this.config = config;
        this.clock = clock;
    }

    /**
     * @throws ProblemException 409 when the subscriber has as many as one may have
     */
    @Transactional
    SubscriptionView subscribe(Subscriber subscriber, Wish wish) {
        if (subscriptions.countInForceAlone(subscriber) >= config.subscriptionsPerOwner()) {
            throw ProblemException.of(
                    ErrorCode.CONFLICT,
                    "Ya tiene "
                            + config.subscriptionsPerOwner()
                            + " suscripciones, el máximo; elimine alguna.");
        }
        UUID id = Ids.next();
        byte[] secret = vault.newSecret();
        Subscription made =
                new Subscription(id, subscriber, wish, vault.seal(id, secret), clock.instant());
        subscriptions.persist(made);
        return SubscriptionView.of(made).withSecret(secret);
    }
}

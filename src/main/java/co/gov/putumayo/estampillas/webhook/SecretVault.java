package co.gov.putumayo.estampillas.webhook;

import co.gov.putumayo.estampillas.shared.security.Sealer;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.UUID;

/**
 * Makes subscribers' secrets and keeps them encrypted: whoever reads the database cannot sign in
 * our name.
 */
@ApplicationScoped
class SecretVault {

    /** Standard Webhooks asks for 24 to 64. */
    private static final int SECRET_BYTES = 32;

    private static final String PREFIX = "whsec_";

    private final SecureRandom random = new SecureRandom();
    private final Sealer sealer;

    SecretVault(WebhookConfig config) {
        this.sealer = new Sealer(config.secretKey(), "estampillas.webhook.secret-key");
    }

    /** A wrong key must stop the start, not the first message. */
    void checkKey(@Observes StartupEvent started) {
        seal(new UUID(0, 0), newSecret());
    }

    byte[] newSecret() {
        byte[] secret = new byte[SECRET_BYTES];
        random.nextBytes(secret);
        return secret;
    }

    /** As subscribers get it and libraries read it. */
    static String show(byte[] secret) {
        return PREFIX + Base64.getEncoder().encodeToString(secret);
    }

    byte[] seal(UUID subscription, byte[] secret) {
        return sealer.seal(subscription, secret);
    }

    byte[] open(UUID subscription, byte[] sealed) {
        return sealer.open(subscription, sealed);
    }
}

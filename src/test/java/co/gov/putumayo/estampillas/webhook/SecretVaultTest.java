package co.gov.putumayo.estampillas.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Subscribers' secrets at rest. */
class SecretVaultTest {

    private static final UUID ONE = new UUID(1, 1);
    private static final UUID OTHER = new UUID(1, 2);

    private final SecretVault vault = vault(Base64.getEncoder().encodeToString(new byte[32]));

    @Test
    void opensWhatItSealed() {
        byte[] secret = vault.newSecret();

        assertThat(vault.open(ONE, vault.seal(ONE, secret))).isEqualTo(secret);
    }

    @Test
    void sealsTheSameSecretDifferentlyEachTime() {
        byte[] secret = vault.newSecret();

        assertThat(vault.seal(ONE, secret)).isNotEqualTo(vault.seal(ONE, secret));
    }

    @Test
    void doesNotOpenTheSecretOfAnotherSubscription() {
        byte[] sealed = vault.seal(ONE, vault.newSecret());

        assertThatIllegalStateException().isThrownBy(() -> vault.open(OTHER, sealed));
    }

    @Test
    void showsSecretsAsLibrariesReadThem() {
        assertThat(SecretVault.show(new byte[32])).isEqualTo("whsec_" + "A".repeat(43) + "=");
    }

    @ParameterizedTest
    @ValueSource(strings = {"c2hvcnQ=", "not base64!"})
    void refusesKeyThatIsNotOneWithoutTellingIt(String key) {
        assertThatIllegalStateException()
                .isThrownBy(() -> vault(key))
                .withMessageContaining("32 bytes")
                .withNoCause();
    }

    private static SecretVault vault(String key) {
        return new SecretVault(
                new SmallRyeConfigBuilder()
                        .withMapping(WebhookConfig.class)
                        .withSources(
                                new PropertiesConfigSource(
                                        Map.of("estampillas.webhook.secret-key", key), "test", 100))
                        .withConverter(Duration.class, 200, new DurationConverter())
                        .withValidateUnknown(false)
                        .build()
                        .getConfigMapping(WebhookConfig.class));
    }
}

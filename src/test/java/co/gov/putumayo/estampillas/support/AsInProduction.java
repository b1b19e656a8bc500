package co.gov.putumayo.estampillas.support;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/**
 * What the other tests switch off or open, as production has it: no sandbox, no addresses inside
 * the network, values kept in memory (only shorter). One for all, since each profile starts the
 * service anew.
 */
public class AsInProduction implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "estampillas.payment.sandbox.enabled", "false",
                "estampillas.webhook.allow-private-addresses", "false",
                "quarkus.cache.caffeine.\"tariff-versions\".expire-after-write", "2S",
                "quarkus.cache.caffeine.\"annual-values\".expire-after-write", "2S");
    }
}

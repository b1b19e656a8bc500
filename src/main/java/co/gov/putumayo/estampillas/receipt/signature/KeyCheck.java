package co.gov.putumayo.estampillas.receipt.signature;

import co.gov.putumayo.estampillas.shared.PublicUrl;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Production does not start if its receipts would prove nothing, or lead nowhere. */
@ApplicationScoped
class KeyCheck {

    /** Thumbprints of the demonstration keys, whatever they are called: anybody can sign so. */
    private static final Set<String> DEMONSTRATION =
            Set.of(
                    "ZGVaxlpur2FYT3kwmEJygay02tNsRIQJ5r4axRVpm_s",
                    "ddvBQ-CW7GgGoD2O-Q3LwaAMbYt1-CJsmznfCR_Ahd0");

    private static final Set<String> THIS_MACHINE =
            Set.of("localhost", "127.0.0.1", "[::1]", "0.0.0.0");

    private final ReceiptKeys keys;
    private final PublicUrl publicUrl;

    KeyCheck(ReceiptKeys keys, PublicUrl publicUrl) {
        this.keys = keys;
        this.publicUrl = publicUrl;
    }

    void atStart(@Observes StartupEvent event) {
        if (ConfigUtils.isProfileActive("prod")) {
            requireSound();
        }
    }

    /**
     * @throws IllegalStateException naming every key of the configuration that is wrong
     */
    void requireSound() {
        List<String> faults = new ArrayList<>();
        if (keys.thumbprints().stream().anyMatch(DEMONSTRATION::contains)) {
            faults.add("estampillas.receipt.keys must not hold a demonstration key");
        }
        String host = publicUrl.base().getHost();
        if (host == null || THIS_MACHINE.contains(host)) {
            faults.add("estampillas.public.url must be an address that others reach");
        } else if (!"https".equals(publicUrl.base().getScheme())) {
            faults.add("estampillas.public.url must be https");
        }
        if (!faults.isEmpty()) {
            throw new IllegalStateException("Not fit for production: " + String.join("; ", faults));
        }
    }
}

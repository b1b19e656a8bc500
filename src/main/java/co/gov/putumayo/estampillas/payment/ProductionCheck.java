package co.gov.putumayo.estampillas.payment;

import co.gov.putumayo.estampillas.payment.gateway.GatewayConfig;
import co.gov.putumayo.estampillas.payment.gateway.Gateways;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Production does not start with payments that nobody could trust. */
@ApplicationScoped
class ProductionCheck {

    private static final String SANDBOX = "sandbox";

    private final GatewayConfig gatewayConfig;
    private final PaymentConfig config;
    private final Gateways gateways;
    private final boolean sandboxEnabled;

    ProductionCheck(
            GatewayConfig gatewayConfig,
            PaymentConfig config,
            Gateways gateways,
            @ConfigProperty(name = "estampillas.payment.sandbox.enabled", defaultValue = "false")
                    boolean sandboxEnabled) {
        this.gatewayConfig = gatewayConfig;
        this.config = config;
        this.gateways = gateways;
        this.sandboxEnabled = sandboxEnabled;
    }

    void atStart(@Observes StartupEvent event) {
        if (!ConfigUtils.isProfileActive("prod")) {
            return;
        }
        String gateway = gatewayConfig.gateway().orElse("");
        List<String> faults =
                faults(
                        gateway,
                        gateways.named(gateway).isPresent(),
                        sandboxEnabled,
                        config.returnHosts().isPresent());
        if (!faults.isEmpty()) {
            throw new IllegalStateException("Not fit for production: " + String.join("; ", faults));
        }
    }

    /** Every key that is wrong, and why. */
    static List<String> faults(
            String gateway, boolean configured, boolean sandboxEnabled, boolean returnHostsListed) {
        List<String> faults = new ArrayList<>();
        if (gateway.equals(SANDBOX)) {
            faults.add("estampillas.payment.gateway must not be the sandbox");
        } else if (!configured) {
            faults.add("estampillas.payment.gateway must name a configured gateway");
        }
        if (sandboxEnabled) {
            faults.add("estampillas.payment.sandbox.enabled must be false");
        }
        if (!returnHostsListed) {
            faults.add("estampillas.payment.return-hosts must list where payers may return");
        }
        return faults;
    }
}

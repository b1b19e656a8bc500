package co.gov.putumayo.estampillas.payment.gateway;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/** Which gateway new attempts use. */
@ConfigMapping(prefix = "estampillas.payment")
public interface GatewayConfig {

    /**
     * Name of the gateway of new attempts. Attempts made before a change stay with theirs. Without
     * it no payment can begin; production does not start.
     */
    Optional<String> gateway();
}

package co.gov.putumayo.estampillas.payment.gateway;

import co.gov.putumayo.estampillas.shared.problem.ErrorCode;
import co.gov.putumayo.estampillas.shared.problem.ProblemException;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** The gateways this service can talk to. */
@ApplicationScoped
public class Gateways {

    private final List<PaymentGateway> all;
    private final GatewayConfig config;

    Gateways(@All List<PaymentGateway> all, GatewayConfig config) {
        this.all = all;
        this.config = config;
    }

    /**
     * The one new attempts use.
     *
     * @throws ProblemException 503 when none is configured
     */
    public PaymentGateway current() {
        return config.gateway()
                .flatMap(this::named)
                .orElseThrow(() -> ProblemException.of(ErrorCode.GATEWAY_UNAVAILABLE));
    }

    /** An enabled gateway by its name, which may be that of a former one. */
    public Optional<PaymentGateway> named(String name) {
        return all.stream()
                .filter(gateway -> gateway.name().equals(name) && gateway.enabled())
                .findFirst();
    }
}

package co.gov.putumayo.estampillas.payment.gateway;

import io.quarkus.test.junit.QuarkusMock;
import java.util.List;
import java.util.Optional;

/**
 * Another configuration of gateways for the rest of a test, without another start of the service.
 */
public final class ConfiguredGateways {

    private ConfiguredGateways() {}

    /**
     * @param current of which new attempts are made
     * @param all configured, whose attempts are looked after
     */
    public static void use(PaymentGateway current, PaymentGateway... all) {
        QuarkusMock.installMockForType(
                new Gateways(List.of(all), () -> Optional.of(current.name())), Gateways.class);
    }
}

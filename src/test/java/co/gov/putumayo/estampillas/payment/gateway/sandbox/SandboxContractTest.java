package co.gov.putumayo.estampillas.payment.gateway.sandbox;

import co.gov.putumayo.estampillas.payment.gateway.GatewayWorld;
import co.gov.putumayo.estampillas.payment.gateway.PaymentGatewayContract;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;

@QuarkusTest
class SandboxContractTest extends PaymentGatewayContract {

    @Inject SandboxWorld world;

    @Override
    protected GatewayWorld newWorld() {
        return world;
    }
}

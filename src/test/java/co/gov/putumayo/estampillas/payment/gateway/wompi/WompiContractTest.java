package co.gov.putumayo.estampillas.payment.gateway.wompi;

import co.gov.putumayo.estampillas.payment.gateway.GatewayWorld;
import co.gov.putumayo.estampillas.payment.gateway.PaymentGatewayContract;
import co.gov.putumayo.estampillas.support.TestClock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;

@QuarkusTest
class WompiContractTest extends PaymentGatewayContract {

    @Inject TestClock clock;

    @Override
    protected GatewayWorld newWorld() {
        return new WompiWorld(clock);
    }
}

package co.gov.putumayo.estampillas.payment.gateway.placetopay;

import co.gov.putumayo.estampillas.payment.gateway.GatewayWorld;
import co.gov.putumayo.estampillas.payment.gateway.PaymentGatewayContract;
import co.gov.putumayo.estampillas.shared.PublicUrl;
import co.gov.putumayo.estampillas.support.TestClock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;

@QuarkusTest
class PlacetoPayContractTest extends PaymentGatewayContract {

    @Inject TestClock clock;
    @Inject PublicUrl publicUrl;

    @Override
    protected GatewayWorld newWorld() {
        return new PlacetoPayWorld(publicUrl, clock);
    }
}

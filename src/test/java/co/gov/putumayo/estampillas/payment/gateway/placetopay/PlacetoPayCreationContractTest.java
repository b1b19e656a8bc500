package co.gov.putumayo.estampillas.payment.gateway.placetopay;

import co.gov.putumayo.estampillas.payment.gateway.HttpCreationContract;
import co.gov.putumayo.estampillas.payment.gateway.HttpWorld;
import co.gov.putumayo.estampillas.shared.PublicUrl;
import co.gov.putumayo.estampillas.support.TestClock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;

@QuarkusTest
class PlacetoPayCreationContractTest extends HttpCreationContract {

    @Inject TestClock clock;
    @Inject PublicUrl publicUrl;

    @Override
    protected HttpWorld newWorld() {
        return new PlacetoPayWorld(publicUrl, clock);
    }
}

package co.gov.putumayo.estampillas.payment.gateway.wompi;

import co.gov.putumayo.estampillas.payment.gateway.HttpQueryContract;
import co.gov.putumayo.estampillas.payment.gateway.HttpWorld;
import co.gov.putumayo.estampillas.support.TestClock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;

@QuarkusTest
class WompiQueryContractTest extends HttpQueryContract {

    @Inject TestClock clock;

    @Override
    protected HttpWorld newWorld() {
        return new WompiWorld(clock);
    }
}

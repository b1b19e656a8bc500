package co.gov.putumayo.estampillas.payment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Production does not start with payments that nobody could trust. */
class ProductionCheckTest {

    @Test
    void acceptsRealGateway() {
        assertThat(ProductionCheck.faults("wompi", true, false, true)).isEmpty();
    }

    @Test
    void refusesSandboxAsGateway() {
        assertThat(ProductionCheck.faults("sandbox", true, false, true))
                .containsExactly("estampillas.payment.gateway must not be the sandbox");
    }

    @Test
    void refusesSandboxBesidesRealGateway() {
        assertThat(ProductionCheck.faults("wompi", true, true, true))
                .containsExactly("estampillas.payment.sandbox.enabled must be false");
    }

    @Test
    void refusesMissingGateway() {
        assertThat(ProductionCheck.faults("", false, false, true)).hasSize(1);
    }

    @Test
    void tellsAllFaultsAtOnce() {
        assertThat(ProductionCheck.faults("sandbox", true, true, false)).hasSize(3);
    }
}

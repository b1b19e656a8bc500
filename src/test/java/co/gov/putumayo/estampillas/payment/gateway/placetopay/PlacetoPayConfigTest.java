package co.gov.putumayo.estampillas.payment.gateway.placetopay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.gov.putumayo.estampillas.payment.gateway.GatewayUnavailable;
import co.gov.putumayo.estampillas.payment.gateway.HttpWorld;
import co.gov.putumayo.estampillas.payment.gateway.TransactionKey;
import java.net.URI;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The service starts without credentials; then this gateway is off. */
class PlacetoPayConfigTest {

    private static final List<String> KEYS = List.of("base-url", "login", "secret-key");

    private static PlacetoPayGateway gateway(String without) {
        Map<String, String> values = new HashMap<>();
        KEYS.stream()
                .filter(key -> !key.equals(without))
                .forEach(key -> values.put(key, "https://pasarela.invalid"));
        return new PlacetoPayGateway(
                HttpWorld.config(
                        PlacetoPayConfig.class, "estampillas.payment.placetopay", values, Map.of()),
                () -> URI.create("https://estampillas.ejemplo.gov.co"),
                Clock.systemUTC());
    }

    @ParameterizedTest
    @ValueSource(strings = {"base-url", "login", "secret-key"})
    void isOffWhileAnyCredentialIsMissing(String missing) {
        assertThat(gateway(missing).enabled()).isFalse();
    }

    @Test
    void sendsNothingWhileItIsOff() {
        // given
        PlacetoPayGateway gateway = gateway("base-url");

        // when, then
        assertThatThrownBy(() -> gateway.query(new TransactionKey("r", "1")))
                .isInstanceOf(GatewayUnavailable.class);
    }
}

package co.gov.putumayo.estampillas.payment;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where payers may be sent back. */
class ReturnUrlsTest {

    private static final UUID PAYMENT = UUID.fromString("01a1fd93-e4be-75cf-9c91-ba180b32ac5b");

    private final ReturnUrls listed =
            new ReturnUrls(
                    Settings.of(
                            Map.of(
                                    "estampillas.payment.return-hosts",
                                    "portal.example.gov.co,otro.example.gov.co")));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://portal.example.gov.co/r",
                "https://PORTAL.example.gov.co:8443/r?a=b",
                "https://otro.example.gov.co"
            })
    void acceptsListedHost(String url) {
        assertThat(listed.fault(url)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/portal.example.gov.co",
                "https://portal.example.gov.co.evil.example/",
                "https://evil.example/?https://portal.example.gov.co",
                "http://localhost:8080/r"
            })
    void refusesOtherHost(String url) {
        assertThat(listed.fault(url)).contains("host-not-allowed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://portal.example.gov.co@evil.example/",
                "https:portal.example.gov.co",
                "//portal.example.gov.co/r",
                "https:///r",
                "https://portal.example.gov.co/\r\nSet-Cookie: a=b"
            })
    void refusesMalformed(String url) {
        assertThat(listed.fault(url)).contains("malformed-url");
    }

    @ParameterizedTest
    @CsvSource({
        "https://p.example/r,       https://p.example/r?payment=",
        "https://p.example/r?a=b%20c, https://p.example/r?a=b%20c&payment=",
    })
    void addsThePayment(String url, String expected) {
        assertThat(ReturnUrls.withPayment(url, PAYMENT)).hasToString(expected + PAYMENT);
    }

    @Test
    void keepsTheFragmentLast() {
        assertThat(ReturnUrls.withPayment("https://p.example/#/fin", PAYMENT))
                .hasToString("https://p.example/?payment=" + PAYMENT + "#/fin");
    }

    /** Settings of payments as the configuration makes them. */
    static final class Settings {

        private Settings() {}

        static PaymentConfig of(Map<String, String> values) {
            return new SmallRyeConfigBuilder()
                    .withMapping(PaymentConfig.class)
                    .withConverter(Duration.class, 200, new DurationConverter())
                    .withDefaultValue("estampillas.payment.poller-every", "off")
                    .withDefaultValue("estampillas.payment.expiry-every", "off")
                    .withDefaultValues(values)
                    .build()
                    .getConfigMapping(PaymentConfig.class);
        }
    }
}

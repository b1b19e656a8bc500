package co.gov.putumayo.estampillas.webhook.sending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import co.gov.putumayo.estampillas.shared.problem.FieldError;
import co.gov.putumayo.estampillas.shared.problem.ProblemException;
import co.gov.putumayo.estampillas.shared.problem.Violations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** URLs as production judges them; all hosts are literals, so no name service is asked. */
class TargetRulesTest {

    private final TargetRules rules = new TargetRules(new AddressGuard(SenderTest.config(false)));

    @ParameterizedTest
    @CsvSource({
        "'', required",
        "no es una url, malformed-url",
        "https:///ruta, malformed-url",
        "https://mi_servidor/, malformed-url",
        "http://1.1.1.1/, not-https",
        "ftp://1.1.1.1/, not-https",
        "https://user:pass@1.1.1.1/, user-info",
        "https://1.1.1.1/#a, fragment",
        "https://1.1.1.1:22/, port",
        "https://1.1.1.1:0/, port",
        "https://127.0.0.1/, private-address",
        "https://127.1/, malformed-url",
        "https://2130706433/, private-address",
        "https://localhost/, private-address",
        "https://localhost:8443/, private-address",
        "https://169.254.169.254/latest/meta-data/, private-address",
        "https://[::1]/, private-address",
        "https://[fd00::1]/, private-address",
        "https://[::ffff:8.8.8.8]/, private-address",
        "https://[::ffff:127.0.0.1]/, private-address",
        "https://nadie.invalid/, unknown-host"
    })
    void refuses(String url, String code) {
        assertThat(errorOf(url).code()).isEqualTo(code);
    }

    @Test
    void refusesUrlTooLong() {
        assertThat(errorOf("https://1.1.1.1/" + "a".repeat(2000)).code()).isEqualTo("too-long");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://1.1.1.1",
                "HTTPS://1.1.1.1/ruta?clave=valor",
                "https://1.1.1.1:443/",
                "https://1.1.1.1:8443/",
                "https://[2606:4700:4700::1111]/"
            })
    void accepts(String url) {
        Violations violations = new Violations();

        assertThat(rules.check("/url", url, violations)).isPresent();
        assertThat(violations.isEmpty()).isTrue();
    }

    private FieldError errorOf(String url) {
        Violations violations = new Violations();
        assertThat(rules.check("/url", url, violations)).isEmpty();
        return catchThrowableOfType(ProblemException.class, violations::throwIfAny).errors().get(0);
    }
}

package co.gov.putumayo.estampillas.portal;

import static org.assertj.core.api.Assertions.assertThat;

import co.gov.putumayo.estampillas.shared.security.Role;
import co.gov.putumayo.estampillas.support.Tokens;
import co.gov.putumayo.estampillas.support.Visitor;
import com.github.tomakehurst.wiremock.WireMockServer;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.oidc.server.OidcWireMock;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Forms of Tesorería, without a browser. */
@QuarkusTest
class TreasuryFormsTest {

    private static final String PAGE = "/escritorio/tesoreria/sin-identificar";

    @OidcWireMock WireMockServer identityProvider;

    @Test
    void formSentTwiceIsDoneOnceAndLeadsToTheSamePage() {
        try (SignIn person = treasurer()) {
            Visitor visitor = person.visitor();
            String reference = UUID.randomUUID().toString();
            Map<String, String> money = money(visitor, reference);
            Response first = visitor.send(PAGE, money);

            Response again = visitor.send(PAGE, money);

            assertThat(first.statusCode()).isEqualTo(303);
            assertThat(again.statusCode()).isEqualTo(303);
            assertThat(again.header("Location")).isEqualTo(first.header("Location"));
            assertThat(visitor.open(PAGE).asString().split(reference, -1)).hasSize(2);
        }
    }

    @Test
    void sameMoneyInAnotherFormIsRefusedInWords() {
        try (SignIn person = treasurer()) {
            Visitor visitor = person.visitor();
            String reference = UUID.randomUUID().toString();
            visitor.send(PAGE, money(visitor, reference));

            Response again = visitor.send(PAGE, money(visitor, reference));

            assertThat(again.statusCode()).isEqualTo(409);
            assertThat(again.asString()).contains("Ese dinero ya está registrado.", reference);
        }
    }

    /** As typed on the page just opened. */
    private static Map<String, String> money(Visitor visitor, String reference) {
        String page = visitor.open(PAGE).asString();
        String key = page.replaceFirst("(?s).*name=\"key\" value=\"([^\"]+)\".*", "$1");
        return Map.of(
                "key", key,
                "amount", "125.000",
                "receivedOn", "2026-03-10",
                "bank", "Banco Agrario",
                "bankReference", reference,
                "description", "Consignación en efectivo");
    }

    private SignIn treasurer() {
        return new SignIn(identityProvider, "ana", Tokens.DEPARTMENT_NIT, Role.TREASURY);
    }
}

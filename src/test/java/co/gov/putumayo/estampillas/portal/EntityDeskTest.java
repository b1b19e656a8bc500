package co.gov.putumayo.estampillas.portal;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import co.gov.putumayo.estampillas.shared.security.Role;
import co.gov.putumayo.estampillas.support.PaidLiquidations;
import co.gov.putumayo.estampillas.support.TestClock;
import co.gov.putumayo.estampillas.support.Tokens;
import co.gov.putumayo.estampillas.support.Withholds;
import com.github.tomakehurst.wiremock.WireMockServer;
import com.microsoft.playwright.Locator;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.oidc.server.OidcWireMock;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Officers of an entity withhold, free from stamps and undo uses, in a browser. */
@QuarkusTest
class EntityDeskTest {

    private static final String WITHHOLDINGS = "/escritorio/retenciones";
    private static final String EXEMPTIONS = "/escritorio/exenciones";
    private static final String UNDOS = "/escritorio/deshacer";
    private static final String FIRST = "oficial.primera";
    private static final String SECOND = "oficial.segunda";

    @Inject PaidLiquidations paid;
    @Inject TestClock clock;
    @OidcWireMock WireMockServer identityProvider;

    @BeforeEach
    void inMay() {
        clock.set(Instant.parse("2026-05-20T15:00:00Z"));
    }

    @AfterEach
    void forget() {
        clock.reset();
    }

    @Test
    void withholdsALiquidationAndTakesItBackWithAndWithoutScript() {
        List<Supplier<Walk>> people =
                List.of(
                        () -> Walk.phone("entity-withholding"),
                        () -> Walk.withoutScript("entity-withholding-plain", 1280));
        try (SignIn person = officer(FIRST)) {
            for (Supplier<Walk> some : people) {
                try (Walk walk = some.get()) {
                    person.on(walk, WITHHOLDINGS);
                    withholdsAndTakesBack(walk);
                }
            }
        }
    }

    private static void withholdsAndTakesBack(Walk walk) {
        String liquidation = Withholds.department().liquidate().number();
        String order = "OP-" + UUID.randomUUID();
        register(walk, liquidation, "80.999.000", order);
        walk.shot("1-wrong");
        assertThat(walk.page.textContent(".summary"))
                .contains("Se retiene la totalidad de lo liquidado", "$ 81.000.000");
        assertThat(walk.page.inputValue("#paymentOrderNumber")).isEqualTo(order);
        assertThat(walk.page.inputValue("#mes")).isNotEmpty();
        register(walk, liquidation, "81.000.000", order);

        walk.shot("2-withheld");
        assertThat(walk.page.textContent("#outcome")).contains("Retenida: $ 81.000.000");
        assertThat(walk.path()).matches(WITHHOLDINGS + "/[0-9a-f-]{36}");
        walk.page.fill("#reason", "Contrato terminado antes de ejecutarse");
        walk.page.fill("#document", "Acta 014 de 2026");
        walk.page.click("#reverse button");
        walk.shot("3-reversed");
        assertThat(walk.page.textContent("#outcome")).contains("Reversada");
        assertThat(walk.page.textContent("main")).contains("Acta 014 de 2026");
        walk.page.navigate(WITHHOLDINGS + "?mes=2026-04");
        walk.shot("4-month");
        assertThat(walk.page.textContent("table:has(caption:text('Retenciones del mes'))"))
                .contains(order, "Reversada");
    }

    @Test
    void asksForTheMonthAgainWhenItCannotBeRead() {
        try (SignIn person = officer(FIRST)) {
            person.visitor()
                    .open(WITHHOLDINGS + "?mes=marzo")
                    .then()
                    .statusCode(400)
                    .body(containsString("año-mes"));
        }
    }

    @Test
    void freesAnActOnlyOnceAnotherPersonAgrees() {
        String path;
        try (SignIn person = officer(FIRST);
                Walk walk = Walk.phone("entity-exemption")) {
            person.on(walk, EXEMPTIONS);
            walk.page.click("#grant button");
            walk.shot("1-empty");
            assertThat(walk.page.textContent(".summary"))
                    .contains("Falta el código de la exención");
            fillCommunityWorks(walk);

            walk.page.click("#grant button");

            walk.shot("2-waits");
            path = walk.path();
            assertThat(walk.page.textContent("#outcome")).contains("Espera a otra persona");
            walk.page.click("#approve button");
            assertThat(walk.page.textContent(".summary"))
                    .contains("La debe aprobar otra persona que la que la pidió");
            walk.expectRefusal(403);
        }
        try (SignIn person = officer(SECOND);
                Walk walk = Walk.withoutScript("entity-exemption-approve", 1280)) {
            person.on(walk, path);
            walk.page.click("#approve button");
            Locator code = walk.page.locator("#outcome .code");
            for (int tries = 0; tries < 50 && code.count() == 0; tries++) {
                walk.page.waitForTimeout(200);
                walk.page.reload();
            }
            walk.shot("1-granted");
            assertThat(walk.page.textContent("#outcome"))
                    .contains("Concedida", "Certificado de exención");
            walk.page.navigate(EXEMPTIONS);
            walk.shot("2-list");
        }
    }

    @Test
    void revokesAnExemptionOnlyOnceAnotherPersonAgrees() {
        String path = EXEMPTIONS + "/" + grant();
        try (SignIn person = officer(FIRST);
                Walk walk = Walk.phone("entity-revocation")) {
            person.on(walk, path);
            walk.page.click("#revoke button");
            assertThat(walk.page.textContent(".summary")).contains("Diga por qué se revoca");
            walk.page.fill("#reason", "La certificación resultó falsa");
            walk.page.click("#revoke button");
            walk.shot("1-waits");
            assertThat(walk.page.textContent("#outcome"))
                    .contains("Concedida", "espera a otra persona");

            walk.page.click("#revoke button");

            assertThat(walk.page.textContent(".summary"))
                    .contains("la debe confirmar otra persona");
            walk.expectRefusal(409);
        }
        try (SignIn person = officer(SECOND);
                Walk walk = Walk.withoutScript("entity-revocation-confirm", 1280)) {
            person.on(walk, path);
            assertThat(walk.page.textContent("dl")).contains("La certificación resultó falsa");

            walk.page.click("#revoke button");

            walk.shot("1-revoked");
            assertThat(walk.page.textContent("#outcome")).contains("Revocada");
        }
    }

    /** Granted at once: of little value. */
    private static String grant() {
        return given().auth()
                .oauth2(Tokens.of(FIRST, Role.ENTITY_OFFICER, Tokens.DEPARTMENT_NIT))
                .contentType("application/json")
                .body(
                        Map.of(
                                "date",
                                "2026-03-15",
                                "act",
                                Map.of("type", "certificate", "number", "C-" + UUID.randomUUID()),
                                "taxpayer",
                                Map.of(
                                        "documentType", "CC",
                                        "document", "1124850321",
                                        "name", "Aurora de la Cruz Chindoy"),
                                "exemption",
                                "305-8",
                                "supportReference",
                                "SED-2026-0415"))
                .post("/api/v1/exemptions/grants")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    static void fillCommunityWorks(Walk walk) {
        walk.page.selectOption("#exemption", "305-2");
        walk.page.selectOption("#act-type", "contract");
        walk.page.selectOption("#act-contractType", "public-works");
        walk.page.fill("#act-value", "1.000.000.000");
        walk.page.fill("#date", "2026-03-15");
        walk.page.fill("#act-number", "CO-" + UUID.randomUUID());
        walk.page.selectOption("#taxpayer-documentType", "NIT");
        walk.page.fill("#taxpayer-document", "900123456-8");
        walk.page.fill("#taxpayer-name", "Junta de Acción Comunal El Líbano");
        walk.page.fill("#supportReference", "Acta JAC 2026-011");
    }

    @Test
    void undoesAUseOnlyOnceAnotherPersonAgrees() {
        String code = paid.receipt().code();
        annul(code);
        String path;
        try (SignIn person = officer(FIRST);
                Walk walk = Walk.phone("entity-undo")) {
            person.on(walk, UNDOS);
            walk.page.fill("#code", code);
            walk.page.click("#ask button");
            walk.shot("1-no-reason");
            assertThat(walk.page.textContent(".summary")).contains("Escriba el motivo");
            walk.page.fill("#reason", "Se anuló para otro contrato");

            walk.page.click("#ask button");

            walk.shot("2-waits");
            path = walk.path();
            walk.page.click("#approve button");
            assertThat(walk.page.textContent(".summary"))
                    .contains("Quien pidió deshacer no puede decidir");
            walk.expectRefusal(403);
        }
        try (SignIn person = officer(SECOND);
                Walk walk = Walk.withoutScript("entity-undo-approve", 1280)) {
            person.on(walk, UNDOS);
            walk.shot("1-open");
            walk.page.navigate(path);
            walk.page.click("#approve button");
            walk.shot("2-undone");
            assertThat(walk.page.textContent("#outcome"))
                    .contains("Deshecho: el recibo puede usarse de nuevo");
        }
    }

    private static void annul(String code) {
        given().auth()
                .oauth2(Tokens.of(FIRST, Role.ENTITY_OFFICER, Tokens.DEPARTMENT_NIT))
                .contentType("application/json")
                .body(Map.of("documentNumber", "CO-1", "documentDate", "2026-05-19"))
                .put("/api/v1/receipts/{code}/annulment", code)
                .then()
                .statusCode(201);
    }

    @Test
    void hidesWhatAnotherEntityDid() {
        String id = Withholds.department().withhold().path("id");
        try (SignIn other =
                new SignIn(identityProvider, "oficial.itp", Tokens.ITP_NIT, Role.ENTITY_OFFICER)) {
            other.visitor().open(WITHHOLDINGS + "/" + id).then().statusCode(404);
        }
    }

    @Test
    void speaksEnglishTooAndNamesTheStampsInBoth() {
        String id = Withholds.department().withhold().path("id");
        try (SignIn person = officer(FIRST);
                Walk walk = Walk.desktop("entity-english")) {
            walk.page.navigate("/idioma/en");
            person.on(walk, WITHHOLDINGS);
            walk.shot("withholdings");
            assertThat(walk.page.textContent("h1")).isEqualTo("Withholdings");
            walk.page.navigate(EXEMPTIONS);
            walk.shot("exemptions");
            walk.page.navigate(UNDOS);
            walk.shot("undos");
            walk.page.navigate(WITHHOLDINGS + "/" + id);
            walk.shot("withholding");
            assertThat(walk.page.textContent("main"))
                    .contains("Estampilla Pro-Cultura (Culture stamp)");
        }
    }

    static void register(Walk walk, String liquidation, String amount, String order) {
        walk.page.fill("#liquidation", liquidation);
        walk.page.fill("#amount", amount);
        walk.page.fill("#paymentOrderNumber", order);
        walk.page.fill("#paymentOrderDate", "2026-04-10");
        walk.page.click("#register button");
    }

    private SignIn officer(String user) {
        return new SignIn(identityProvider, user, Tokens.DEPARTMENT_NIT, Role.ENTITY_OFFICER);
    }
}

package co.gov.putumayo.estampillas.portal;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import co.gov.putumayo.estampillas.support.Visitor;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No other site can send one of our forms. */
@QuarkusTest
class FormProtectionTest {

    static Stream<String> forms() {
        return Forms.all().stream().filter(form -> !form.isOfDesk()).map(Forms.Form::path);
    }

    @Test
    void findsTheForms() {
        assertThat(forms()).contains("/pagar/banco", "/pagar/contribuyente", "/verificar/reporte");
    }

    @ParameterizedTest
    @MethodSource("forms")
    void refusesFormsOfNoPageOfOurs(String path) {
        given().formParam("codigo", "x")
                .post(path)
                .then()
                .statusCode(403)
                .contentType(startsWith("text/html"))
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .body(containsString("recárguela"));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void refusesTokensOfSomebodyElse(String path) {
        Visitor other = new Visitor();
        other.open("/pagar/despues");
        Visitor mine = new Visitor();
        mine.open("/pagar/despues");

        mine.send(path, Map.of(), other.token()).then().statusCode(403);
    }

    @Test
    void keepsItsCookieFromScriptsAndOtherSites() {
        given().get("/pagar")
                .then()
                .header("Cache-Control", equalTo("no-store"))
                .header(
                        "Set-Cookie",
                        allOf(
                                startsWith("portal="),
                                containsString("HttpOnly"),
                                containsString("SameSite=Lax")));
    }

    @Test
    void leadsNowhereElseAfterSwitchingLanguage() {
        for (String page : List.of("https://evil.example", "//evil.example", "/\\evil.example")) {
            given().redirects()
                    .follow(false)
                    .queryParam("vuelve", page)
                    .get("/idioma/en")
                    .then()
                    .statusCode(303)
                    .header("Location", equalTo(home()));
        }
    }

    private static String home() {
        return "http://localhost:" + io.restassured.RestAssured.port + "/";
    }
}

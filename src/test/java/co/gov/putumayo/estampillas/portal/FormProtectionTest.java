package co.gov.putumayo.estampillas.portal;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import co.gov.putumayo.estampillas.support.Visitor;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No other site can send one of our forms. */
@QuarkusTest
class FormProtectionTest {

    /** Found in the code, so that no new form is forgotten. */
    static Stream<String> forms() {
        return new ClassFileImporter()
                .importPackages("co.gov.putumayo.estampillas.portal").stream()
                        .filter(type -> type.isAnnotatedWith(Path.class))
                        // Behind sign-in: without it they are not reached at all.
                        .filter(type -> !type.isAnnotatedWith(RolesAllowed.class))
                        .flatMap(type -> type.getMethods().stream())
                        .filter(method -> method.isAnnotatedWith(POST.class))
                        .map(FormProtectionTest::path)
                        .sorted();
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

    private static String path(JavaMethod method) {
        String root = method.getOwner().getAnnotationOfType(Path.class).value();
        String rest =
                method.isAnnotatedWith(Path.class)
                        ? method.getAnnotationOfType(Path.class).value()
                        : "";
        return (root + "/" + rest)
                .replaceAll("/+", "/")
                .replaceAll("/$", "")
                .replaceAll("\\{topic[^}]*}", "contrato");
    }
}

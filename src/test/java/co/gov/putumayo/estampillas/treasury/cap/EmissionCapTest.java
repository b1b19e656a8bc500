package co.gov.putumayo.estampillas.treasury.cap;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

import co.gov.putumayo.estampillas.shared.security.Role;
import co.gov.putumayo.estampillas.support.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How near stamps are to what may be issued of them, in a year without receipts. */
@QuarkusTest
class EmissionCapTest {

    private static final String CAPS = "/api/v1/treasury/emission-caps";
    private static final String YEAR = CAPS + "/years/";

    @BeforeEach
    void recordBaseYear() {
        put(2012, Map.of("priceIndex", "50", "source", "DANE")).then().statusCode(200);
    }

    @Test
    void shareOfTheBudgetIsMeasuredOnItsYear() {
        put(
                        2150,
                        Map.of(
                                "budget",
                                1_000_000_000L,
                                "collectedElsewhere",
                                Map.of(
                                        "pro-electrificacion-rural", 96_000_000L,
                                        "pro-desarrollo-departamental", 200_000_000L),
                                "source",
                                "Ordenanza de presupuesto"))
                .then()
                .statusCode(200)
                .body(cap("electrificacion") + ".cap", equalTo(100_000_000))
                .body(cap("electrificacion") + ".fraction", equalTo("0.96"))
                .body(cap("electrificacion") + ".level", equalTo("WARNING"))
                .body(cap("desarrollo") + ".cap", equalTo(250_000_000))
                .body(cap("desarrollo") + ".level", equalTo("WATCH"));
    }

    @Test
    void bothReadingsOfArticle340AreMeasuredAtPricesOf2012() {
        Response caps =
                put(
                        2151,
                        Map.of(
                                "priceIndex",
                                "100",
                                "collectedElsewhere",
                                Map.of("pro-desarrollo-itp", 600_000_000L),
                                "source",
                                "DANE"));

        caps.then()
                .body(cap("itp-letras") + ".used", equalTo(300_000_000))
                .body(cap("itp-letras") + ".fraction", equalTo("0.001"))
                .body(cap("itp-letras") + ".level", equalTo("OK"))
                .body(cap("itp-letras") + ".warns", equalTo(true))
                .body(cap("itp-cifra") + ".level", equalTo("EXCEEDED"))
                .body(cap("itp-cifra") + ".warns", equalTo(false));
    }

    @Test
    void saysWhatIsMissingInsteadOfGuessing() {
        put(
                2152,
                Map.of(
                        "collectedElsewhere",
                        Map.of("pro-desarrollo-fronterizo", 5_000_000L),
                        "source",
                        "Tesorería"));

        as(Role.AUDITOR)
                .get(CAPS + "?year=2152")
                .then()
                .statusCode(200)
                .body(cap("electrificacion") + ".level", equalTo("NO_DATA"))
                .body(cap("electrificacion") + ".missing", hasItem("budget 2152"))
                .body(cap("fronterizo") + ".level", equalTo("NO_DATA"))
                .body(cap("fronterizo") + ".missing", hasItem("price-index 2152"));
    }

    @Test
    void tellsAllThatIsWrongAtOnce() {
        put(
                        2153,
                        Map.of(
                                "budget",
                                -1,
                                "priceIndex",
                                "cien",
                                "collectedElsewhere",
                                Map.of("pro-cultura", 1)))
                .then()
                .statusCode(422)
                .body(
                        "errors.pointer",
                        hasItems(
                                "/budget",
                                "/priceIndex",
                                "/source",
                                "/collectedElsewhere/pro-cultura"));
        as(Role.TREASURY).get(CAPS + "?year=2017").then().statusCode(400);
    }

    private static String cap(String code) {
        return "items.find { it.code == '" + code + "' }";
    }

    private static Response put(int year, Map<String, Object> body) {
        return as(Role.TREASURY).contentType(ContentType.JSON).body(body).put(YEAR + year);
    }

    private static RequestSpecification as(String role) {
        return given().auth().oauth2(Tokens.of("ana", role));
    }
}

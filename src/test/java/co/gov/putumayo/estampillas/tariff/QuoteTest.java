package co.gov.putumayo.estampillas.tariff;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Shape and words of a quote; its figures are in {@link QuoteVectorsTest}. */
@QuarkusTest
class QuoteTest {

    private static final String WORKS =
            "{'type':'contract','entityType':'department','contractType':'public-works',"
                    + "'addition':false,'value':1000000000}";

    @Test
    void answersTheShapeOtherProgramsRelyOn() {
        ValidatableResponse answer = quote("2026-03-15", WORKS);

        answer.statusCode(200)
                .header("Cache-Control", containsString("no-store"))
                .body("date", equalTo("2026-03-15"))
                .body("total", equalTo(81_000_000))
                .body("tariffVersion", equalTo("766-2018"))
                .body("lines", hasSize(6))
                .body("lines[0].levy", equalTo("pro-desarrollo-fronterizo"))
                .body("lines[0].kind", equalTo("STAMP"))
                .body("lines[0].name", equalTo("Estampilla Pro-Desarrollo Fronterizo"))
                .body("lines[0].base.kind", equalTo("contract-value"))
                .body("lines[0].base.amount", equalTo("1000000000"))
                .body("lines[0].rate", equalTo("0.005"))
                .body("lines[0].exact", equalTo("5000000"))
                .body("lines[0].amount", equalTo(5_000_000))
                .body("lines[0].ordinance", equalTo("766/2018"))
                .body("lines[0].article", equalTo("312"))
                .body("notApplied", hasSize(1))
                .body("notApplied[0].levy", equalTo("pro-desarrollo-itp"))
                .body("notApplied[0].article", equalTo("341"));
    }

    @Test
    void tellsContributionThatTheEntityWithholds() {
        ValidatableResponse answer = quote("2026-03-15", WORKS);

        answer.body("notes.code", contains("public-works-contribution"))
                .body("notes[0].text", containsString("5 %"))
                .body("notes[0].article", equalTo("282"))
                .body("lines.kind", not(contains("CONTRIBUTION")));
    }

    @Test
    void tellsContributionOfConcessions() {
        ValidatableResponse answer =
                quote(
                        "2026-03-15",
                        "{'type':'contract','entityType':'itp','contractType':'concession','value':1}");

        answer.body("notes.code", contains("concession-contribution"))
                .body("notes[0].text", containsString("0,25 %"));
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "department, supply, 'Solo grava los contratos de: consultoría, estudios y diseños;"
                + " prestación de servicios profesionales y de apoyo a la gestión.'",
        "decentralized, consultancy, 'Solo grava los contratos y sus adiciones de: Departamento del"
                + " Putumayo; Asamblea Departamental; Contraloría Departamental; Instituto"
                + " Tecnológico del Putumayo.'",
        "decentralized, supply, 'Solo grava los contratos y sus adiciones de: Instituto Tecnológico"
                + " del Putumayo.'"
    })
    void saysWhyItpStampIsNotOwed(String entity, String contract, String reason) {
        ValidatableResponse answer =
                quote(
                        "2026-03-15",
                        "{'type':'contract','entityType':'%s','contractType':'%s','value':5000000}"
                                .formatted(entity, contract));

        answer.body("notApplied.find { it.levy == 'pro-desarrollo-itp' }.reason", equalTo(reason));
    }

    @Test
    void saysThatConsultancyIsLeftOut() {
        ValidatableResponse answer =
                quote(
                        "2026-03-15",
                        "{'type':'contract','entityType':'itp','contractType':'consultancy','value':5000000}");

        answer.body(
                "notApplied.find { it.levy == 'pro-cultura' }.reason",
                equalTo(
                        "No grava los contratos de: consultoría, estudios y diseños; prestación de"
                                + " servicios profesionales y de apoyo a la gestión."));
    }

    @Test
    void saysThatStampDoesNotTaxSuchActs() {
        ValidatableResponse answer =
                quote("2026-03-15", "{'type':'certificate','entityType':'department'}");

        answer.body(
                        "notApplied.levy",
                        contains("bienestar-adulto-mayor", "pro-desarrollo-itp", "bomberil"))
                .body(
                        "notApplied[0].reason",
                        equalTo(
                                "No grava los certificados, constancias, permisos, autorizaciones y"
                                        + " paz y salvos."))
                .body("notApplied[0].article", equalTo("336"))
                .body(
                        "notApplied[1].reason",
                        containsString("de: Instituto Tecnológico del Putumayo."));
    }

    @Test
    void keepsDailyWageExact() {
        ValidatableResponse answer =
                quote("2019-09-05", "{'type':'certificate','entityType':'department'}");

        // 828,116 / 30 has no end; a tenth of it is 2,760.3866…
        answer.body("lines[0].base.kind", equalTo("smdlv"))
                .body("lines[0].base.amount", equalTo("27603.8666666667"))
                .body("lines[0].exact", equalTo("2760.3866666667"))
                .body("lines[0].amount", equalTo(3000));
    }

    @Test
    void listsStampThatRoundsToZero() {
        ValidatableResponse answer =
                quote(
                        "2026-03-15",
                        "{'type':'contract','entityType':'assembly','contractType':'other','value':99999}");

        answer.body("lines", hasSize(4))
                .body("lines[0].exact", equalTo("499.995"))
                .body("lines.amount", contains(0, 0, 0, 0))
                .body("total", equalTo(0));
    }

    @Test
    void roundsHalfUpToTheThousand() {
        ValidatableResponse answer =
                quote(
                        "2026-03-15",
                        "{'type':'contract','entityType':'assembly','contractType':'other','value':100000}");

        answer.body("lines[0].exact", equalTo("500")).body("lines[0].amount", equalTo(1000));
    }

    @Test
    void addsStampsOfTransitDocumentToItsProcedure() {
        ValidatableResponse answer =
                quote(
                        "2026-03-15",
                        "{'type':'transit-procedure','procedure':'traspaso-vehiculos'}");

        answer.body("lines", hasSize(5))
                .body("lines[4].levy", equalTo("derechos-transito"))
                .body("lines[4].kind", equalTo("FEE"))
                .body("lines[4].name", equalTo("Traspaso vehículos"))
                .body("lines[4].base.kind", equalTo("uvt"))
                .body("lines[4].base.amount", equalTo("52374"))
                .body("lines[4].rate", equalTo("3.52"))
                .body("lines[4].exact", equalTo("184000"))
                .body("lines[4].amount", equalTo(184_000))
                .body("lines[4].article", equalTo("356"))
                .body("lines[4].quantity", nullValue())
                .body("lines[0].amount", equalTo(12_000))
                .body("total", equalTo(232_000))
                .body("notApplied", hasSize(3));
    }

    @Test
    void chargesPlatesAloneOrAsProcedure() {
        quote("2026-03-15", "{'type':'fee','fee':'expedicion-de-placa-vehiculo'}")
                .body("lines", hasSize(1))
                .body("lines[0].rate", equalTo("1.2"))
                .body("total", equalTo(63_000));
        quote(
                        "2026-03-15",
                        "{'type':'transit-procedure','procedure':'expedicion-de-placa-vehiculo'}")
                .body("lines", hasSize(5))
                .body("total", equalTo(63_000 + 4 * 12_000));
    }

    @Test
    void convertsFeeBeforeMultiplyingIt() {
        ValidatableResponse answer =
                quote(
                        "2026-03-15",
                        "{'type':'fee','fee':'servicio-parqueadero-motos','quantity':3}");

        // 0.15 UVT are $7,856.10: $7,900 (art. 868 ETN), three days $23,700.
        answer.body("lines[0].quantity", equalTo(3))
                .body("lines[0].exact", equalTo("23700"))
                .body("lines[0].amount", equalTo(24_000))
                .body("lines[0].article", equalTo("363"))
                .body("notApplied", hasSize(7))
                .body("notes", empty());
    }

    @Test
    void tellsNationalAmountsOfPassport() {
        ValidatableResponse answer =
                quote("2026-03-15", "{'type':'fee','fee':'passport','quantity':1}");

        answer.body("total", equalTo(136_000))
                .body("notes.code", contains("national-passport-amounts"))
                .body("notes[0].article", equalTo("378"));
    }

    @Test
    void acceptsAndForgetsNumberAndDescription() {
        ValidatableResponse answer =
                quote(
                        "2026-03-15",
                        "{'type':'itp-document','number':'CO-2026-014','description':'Copia de acta'}");

        answer.statusCode(200).body("total", equalTo(15_000));
    }

    private static ValidatableResponse quote(String date, String act) {
        return given().contentType(ContentType.JSON)
                .body(("{'date':'" + date + "','act':" + act + "}").replace('\'', '"'))
                .post("/api/v1/quotes")
                .then();
    }
}

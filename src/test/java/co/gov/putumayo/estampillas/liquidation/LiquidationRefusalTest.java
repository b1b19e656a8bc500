package co.gov.putumayo.estampillas.liquidation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class LiquidationRefusalTest {

    @ParameterizedTest
    @CsvSource({
        "/entityNit, , required",
        "/entityNit, ninguno, invalid-nit",
        "/entityNit, 800094164-5, wrong-check-digit",
        "/entityNit, 901659846-8, wrong-check-digit",
        "/entityNit, 890903938-7, wrong-check-digit",
        "/entityNit, 900123456, unknown-entity",
        "/act/number, , required",
        "/act/number, '   ', required",
        "/taxpayer, , required",
        "/taxpayer/documentType, , required",
        "/taxpayer/documentType, XX, unknown-document-type",
        "/taxpayer/documentType, nit, unknown-document-type",
        "/taxpayer/document, , required",
        "/taxpayer/document, 900123456-7, wrong-check-digit",
        "/taxpayer/document, 901659846-8, wrong-check-digit",
        "/taxpayer/document, 800094164-5, wrong-check-digit",
        "/taxpayer/document, 890903938-7, wrong-check-digit",
        "/taxpayer/document, 12345678901234567890-1, invalid-nit",
        "/taxpayer/document, 12, invalid-nit",
        "/taxpayer/name, , required",
        "/taxpayer/name, ' ', required",
        "/taxpayer/email, sin arroba, invalid-email",
        "/taxpayer/email, a@b, invalid-email",
        "/firstLiquidation, L-2026-0000001, only-for-additions"
    })
    void namesTheFieldAndTheRule(String pointer, String value, String code) {
        Response answer = Requests.contract().with(pointer, value).post();

        answer.then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("code", equalTo("rule-violation"))
                .body("errors", hasSize(1))
                .body("errors[0].pointer", equalTo(pointer))
                .body("errors[0].code", equalTo(code))
                .body("errors[0].text", notNullValue());
    }

    @ParameterizedTest
    @CsvSource({
        "CC, 12ab",
        "CC, 0123456",
        "TI, 12",
        "PP, '#12345'",
        "CE, 1",
        "PPT, 123456789012345678901",
        "DIE, x"
    })
    void refusesDocumentsThatAreNotOfTheirType(String type, String document) {
        Response answer =
                Requests.contract()
                        .with("/taxpayer/documentType", type)
                        .with("/taxpayer/document", document)
                        .post();

        answer.then()
                .statusCode(422)
                .body("errors", hasSize(1))
                .body("errors[0].pointer", equalTo("/taxpayer/document"))
                .body("errors[0].code", equalTo("invalid-document"))
                .body("errors[0].article", equalTo("381"));
    }

    @Test
    void saysEverythingWrongAtOnce() {
        Response answer =
                Requests.contract()
                        .with("/date", "2030-01-01")
                        .with("/entityNit", "800094164-5")
                        .with("/act/value", -1)
                        .with("/act/number", null)
                        .with("/taxpayer/document", "900123456-0")
                        .with("/taxpayer/name", "")
                        .with("/taxpayer/email", "x")
                        .with("/firstLiquidation", "L-2026-0000001")
                        .post();

        List<String> pointers = answer.then().statusCode(422).extract().path("errors.pointer");
        assertThat(pointers)
                .containsExactlyInAnyOrder(
                        "/date",
                        "/entityNit",
                        "/act/value",
                        "/act/number",
                        "/taxpayer/document",
                        "/taxpayer/name",
                        "/taxpayer/email",
                        "/firstLiquidation");
    }

    @Test
    void saysAllThatAnEmptyRequestLacks() {
        Response answer =
                given().contentType(ContentType.JSON).body("{}").post("/api/v1/liquidations");

        List<String> pointers = answer.then().statusCode(422).extract().path("errors.pointer");
        assertThat(pointers).containsExactlyInAnyOrder("/date", "/entityNit", "/act", "/taxpayer");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null"})
    void refusesNoBody(String body) {
        Response answer =
                given().contentType(ContentType.JSON).body(body).post("/api/v1/liquidations");

        answer.then().statusCode(400).body("code", equalTo("malformed-request"));
    }

    @Test
    void refusesUnknownFields() {
        Response answer = Requests.contract().with("/total", 1).post();

        answer.then().statusCode(400).body("errors[0].pointer", equalTo("/total"));
    }

    @Test
    void refusesEntityOfAnotherTypeThanTheAct() {
        Response answer = Requests.contract().with("/act/entityType", "itp").post();

        answer.then()
                .statusCode(422)
                .body("errors", hasSize(1))
                .body("errors[0].pointer", equalTo("/entityNit"))
                .body("errors[0].code", equalTo("entity-type-mismatch"));
    }

    @Test
    void refusesEntityThatCannotIssueTheAct() {
        Response answer = Requests.passport().with("/entityNit", Requests.ITP_NIT).post();

        answer.then()
                .statusCode(422)
                .body("errors", hasSize(1))
                .body("errors[0].pointer", equalTo("/entityNit"))
                .body("errors[0].code", equalTo("cannot-issue"));
    }

    @ParameterizedTest
    @CsvSource({
        "/taxpayer/name, 201",
        "/taxpayer/email, 255",
        "/taxpayer/document, 41",
        "/act/number, 61"
    })
    void refusesTextsThatAreTooLong(String pointer, int length) {
        Response answer = Requests.contract().with(pointer, "1".repeat(length)).post();

        answer.then()
                .statusCode(422)
                .body("errors", hasSize(1))
                .body("errors[0].pointer", equalTo(pointer))
                .body("errors[0].code", equalTo("too-long"));
    }

    @ParameterizedTest
    @CsvSource({
        "/taxpayer/name, 0000",
        "/taxpayer/name, 000A",
        "/taxpayer/name, 200B",
        "/taxpayer/name, 202E",
        "/taxpayer/document, 0000",
        "/taxpayer/email, 0000",
        "/act/number, 0000",
        "/act/number, 200B",
        "/act/description, 0000",
        "/entityNit, 0000",
        "/firstLiquidation, 0000"
    })
    void refusesInvisibleCharacters(String pointer, String codePoint) {
        String hidden = "a" + Character.toString(Integer.parseInt(codePoint, 16)) + "b";

        Response answer = Requests.contract().with(pointer, hidden).post();

        answer.then().statusCode(422).body("errors.pointer", hasItem(pointer));
    }
}

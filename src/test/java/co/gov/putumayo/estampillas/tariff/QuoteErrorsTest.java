package co.gov.putumayo.estampillas.tariff;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Everything wrong with an act is told, with its field, rule and article. */
@QuarkusTest
class QuoteErrorsTest {

    private static final String CONTRACT =
            "'type':'contract','entityType':'department','contractType':'supply'";

    @ParameterizedTest(name = "{0} → {1} {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
                    'value':1 | /act/type | required | 291
                    'type':' ' | /act/type | required | 291
                    'type':'wedding' | /act/type | unknown | 291
                    'type':'Contract' | /act/type | unknown | 291
                    'type':'contract','contractType':'supply','value':1 | /act/entityType | required | 291
                    'type':'certificate','entityType':'church' | /act/entityType | unknown | 291
                    'type':'asset-sale','entityType':'itp','value':1 | /act/entityType | cannot-issue | 291
                    'type':'itp-document','entityType':'department' | /act/entityType | cannot-issue | 291
                    'type':'health-license','entityType':'assembly' | /act/entityType | cannot-issue | 291
                    'type':'diploma-registration','entityType':'comptroller' | /act/entityType | cannot-issue | 291
                    'type':'transit-document','entityType':'decentralized' | /act/entityType | cannot-issue | 291
                    'type':'fee','fee':'passport','entityType':'itp' | /act/entityType | cannot-issue | 291
                    'type':'contract','entityType':'itp','value':1 | /act/contractType | required | 295
                    'type':'contract','entityType':'itp','contractType':'barter','value':1 | /act/contractType | unknown | 295
                    'type':'contract','entityType':'department','contractType':'supply' | /act/value | required | 294
                    'type':'contract','entityType':'department','contractType':'supply','value':null | /act/value | required | 294
                    'type':'inauguration','entityType':'itp' | /act/value | required | 294
                    'type':'asset-sale' | /act/value | required | 294
                    'type':'contract','entityType':'department','contractType':'supply','value':0 | /act/value | not-positive | 294
                    'type':'contract','entityType':'department','contractType':'supply','value':-1 | /act/value | not-positive | 294
                    'type':'contract','entityType':'department','contractType':'supply','value':-1e999999 | /act/value | not-positive | 294
                    'type':'contract','entityType':'department','contractType':'supply','value':1000.5 | /act/value | not-whole | 294
                    'type':'contract','entityType':'department','contractType':'supply','value':1e-999999 | /act/value | not-whole | 294
                    'type':'contract','entityType':'department','contractType':'supply','value':1000000000000001 | /act/value | too-large | 294
                    'type':'contract','entityType':'department','contractType':'supply','value':1e999999 | /act/value | too-large | 294
                    'type':'contract','entityType':'department','contractType':'supply','value':1e2147483647 | /act/value | too-large | 294
                    'type':'transit-procedure' | /act/procedure | required | 356
                    'type':'transit-procedure','procedure':'teleport' | /act/procedure | unknown | 356
                    'type':'transit-procedure','procedure':'passport' | /act/procedure | not-a-procedure | 378
                    'type':'transit-procedure','procedure':'servicio-de-grua-carros' | /act/procedure | not-a-procedure | 370
                    'type':'fee' | /act/fee | required |
                    'type':'fee','fee':'teleport' | /act/fee | unknown |
                    'type':'fee','fee':'traspaso-vehiculos' | /act/fee | use-transit-procedure | 356
                    'type':'fee','fee':'passport','quantity':0 | /act/quantity | out-of-range |
                    'type':'fee','fee':'passport','quantity':-3 | /act/quantity | out-of-range |
                    'type':'fee','fee':'passport','quantity':10001 | /act/quantity | out-of-range |
                    'type':'certificate','entityType':'itp','value':1 | /act/value | not-applicable |
                    'type':'certificate','entityType':'itp','value':-1 | /act/value | not-applicable |
                    'type':'certificate','entityType':'itp','contractType':'supply' | /act/contractType | not-applicable |
                    'type':'certificate','entityType':'itp','addition':true | /act/addition | not-applicable |
                    'type':'certificate','entityType':'itp','procedure':'paz-y-salvo' | /act/procedure | not-applicable |
                    'type':'certificate','entityType':'itp','fee':'passport' | /act/fee | not-applicable |
                    'type':'certificate','entityType':'itp','quantity':1 | /act/quantity | not-applicable |
                    'type':'transit-procedure','procedure':'paz-y-salvo','quantity':2 | /act/quantity | not-applicable |
                    'type':'certificate','entityType':'itp','number':'A\\u0000' | /act/number | invalid-characters |
                    'type':'certificate','entityType':'itp','number':'A\\ud800' | /act/number | invalid-characters |
                    """)
    void tellsWhatIsWrong(String act, String pointer, String code, String article) {
        ValidatableResponse answer = quote("'2026-03-15'", "{" + act + "}");

        answer.statusCode(422)
                .contentType("application/problem+json")
                .body("code", equalTo("rule-violation"))
                .body("errors.find { it.pointer == '%s' }.code".formatted(pointer), equalTo(code))
                .body(
                        "errors.find { it.pointer == '%s' }.article".formatted(pointer),
                        equalTo(article))
                .body("errors.text", everyItem(notNullValue()));
    }

    @ParameterizedTest
    @CsvSource({"number, 60", "description, 500"})
    void limitsFreeText(String field, int longest) {
        String act = "{'type':'itp-document','%s':'%s'}";

        quote("'2026-03-15'", act.formatted(field, "ñ".repeat(longest))).statusCode(200);
        quote("'2026-03-15'", act.formatted(field, "ñ".repeat(longest + 1)))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/act/" + field))
                .body("errors[0].code", equalTo("too-long"));
    }

    @Test
    void tellsSeveralErrorsTogether() {
        ValidatableResponse answer =
                quote(
                        "'2010-01-01'",
                        "{'type':'contract','entityType':'church','contractType':'barter',"
                                + "'value':-2,'quantity':3,'procedure':'paz-y-salvo','number':'"
                                + "9".repeat(61)
                                + "'}");

        answer.statusCode(422)
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/date",
                                "/act/entityType",
                                "/act/contractType",
                                "/act/value",
                                "/act/quantity",
                                "/act/procedure",
                                "/act/number"));
    }

    @Test
    void tellsFormErrorsOfUnknownTypeToo() {
        ValidatableResponse answer =
                quote("null", "{'type':'wedding','entityType':'church','value':0.5}");

        answer.statusCode(422)
                .body(
                        "errors.pointer",
                        containsInAnyOrder("/date", "/act/type", "/act/entityType", "/act/value"));
    }

    @Test
    void doesNotAskUnknownTypeForItsEntity() {
        quote("'2026-03-15'", "{'type':'wedding'}").body("errors.pointer", contains("/act/type"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "{}", "{'date':null,'act':null}"})
    void tellsMissingDateAndAct(String body) {
        ValidatableResponse answer = post(body);

        answer.statusCode(422)
                .body("errors.pointer", containsInAnyOrder("/date", "/act"))
                .body("errors.code", everyItem(equalTo("required")));
    }

    @ParameterizedTest
    @CsvSource({
        "'', required",
        "2026-3-15, malformed-date",
        "2026-02-29, malformed-date",
        "15/03/2026, malformed-date",
        "2026-03-15T00:00:00, malformed-date",
        "+12026-03-15, malformed-date",
        "tomorrow, malformed-date",
        "2018-06-04, before-first-tariff",
        "0000-01-01, malformed-date",
        "1900-01-01, before-first-tariff",
        "2027-01-01, no-annual-value",
        "9999-12-31, no-annual-value"
    })
    void refusesDate(String date, String code) {
        ValidatableResponse answer = quote("'" + date + "'", "{" + CONTRACT + ",'value':1000000}");

        answer.statusCode(422)
                .body("errors.pointer", contains("/date"))
                .body("errors[0].code", equalTo(code));
    }

    @Test
    void namesYearWithoutAnnualValue() {
        ValidatableResponse answer =
                quote("'2027-01-01'", "{'type':'certificate','entityType':'itp'}");

        answer.statusCode(422)
                .body("errors[0].text", containsString("2027"))
                .body("errors[0].article", equalTo("293"));
    }

    @Test
    void acceptsFirstDayOfOrdinance() {
        quote("'2018-06-05'", "{" + CONTRACT + ",'value':1000000}").statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1000.0", "1e3", "1000000000000000", "1", "1E15"})
    void acceptsWholeValuesHoweverWritten(String value) {
        quote("'2026-03-15'", "{" + CONTRACT + ",'value':" + value + "}").statusCode(200);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'value':'1000'|/act/value|wrong-type",
                "'value':true|/act/value|wrong-type",
                "'quantity':1.5|/act/quantity|wrong-type",
                "'quantity':99999999999|/act/quantity|wrong-type",
                "'type':5|/act/type|wrong-type",
                "'worth':5|/act/worth|unknown-field"
            },
            quoteCharacter = '"')
    void refusesWrongTypesAndUnknownFields(String field, String pointer, String code) {
        ValidatableResponse answer = quote("'2026-03-15'", "{" + field + "}");

        answer.statusCode(400)
                .body("errors[0].pointer", equalTo(pointer))
                .body("errors[0].code", equalTo(code));
    }

    @Test
    void survivesNumberNobodyCanRead() {
        quote("'2026-03-15'", "{" + CONTRACT + ",'value':1e99999999999}").statusCode(400);
    }

    @Test
    void listsAcceptedCodesWhenTheyAreFew() {
        quote("'2026-03-15'", "{'type':'fee','fee':'teleport'}")
                .body("errors[0].text", containsString("passport"))
                .body("errors[0].text", not(containsString("traspaso-vehiculos")));
    }

    private static ValidatableResponse quote(String date, String act) {
        return post("{'date':" + date + ",'act':" + act + "}");
    }

    private static ValidatableResponse post(String body) {
        return given().contentType(ContentType.JSON)
                .body(body.replace('\'', '"'))
                .post("/api/v1/quotes")
                .then();
    }
}

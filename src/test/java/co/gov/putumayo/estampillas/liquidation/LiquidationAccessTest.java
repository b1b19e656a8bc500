package co.gov.putumayo.estampillas.liquidation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import co.gov.putumayo.estampillas.shared.CheckedCode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class LiquidationAccessTest {

    private static final String UNKNOWN = "L-2026-9999999";

    @Test
    void showsItToWhoeverHasTheCode() {
        Requests.Made made = Requests.contract().make();

        Response answer = made.get();

        answer.then()
                .statusCode(200)
                .header("Cache-Control", equalTo("no-store"))
                .body("number", equalTo(made.number()))
                .body("accessCode", nullValue());
    }

    @Test
    void takesTheCodeAsPeopleTypeIt() {
        Requests.Made made = Requests.contract().make();

        Response answer =
                Requests.read(
                        made.number().toLowerCase(),
                        made.accessCode().replace("-", " ").toLowerCase().replace('0', 'o'));

        answer.then().statusCode(200).body("number", equalTo(made.number()));
    }

    @Test
    void answersWrongCodeLikeUnknownNumber() {
        Requests.Made made = Requests.contract().make();
        String otherCode = CheckedCode.random().display();

        Response wrongCode = Requests.read(made.number(), otherCode);

        wrongCode.then().statusCode(404).header("Cache-Control", equalTo("no-store"));
        assertThat(bodyOf(wrongCode)).isEqualTo(bodyOf(Requests.read(UNKNOWN, otherCode)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "0000-0000-0000-0000-1"})
    void answersUnreadableCodeLikeUnknownNumber(String code) {
        Requests.Made made = Requests.contract().make();

        Response unreadable = Requests.read(made.number(), code);

        unreadable.then().statusCode(404);
        assertThat(bodyOf(unreadable)).isEqualTo(bodyOf(Requests.read(UNKNOWN, code)));
    }

    @Test
    void answersMissingCodeLikeUnknownNumber() {
        Requests.Made made = Requests.contract().make();

        Response missing = given().get(Requests.LIQUIDATIONS + "/" + made.number());

        missing.then().statusCode(404);
        assertThat(bodyOf(missing)).isEqualTo(bodyOf(Requests.read(UNKNOWN, made.accessCode())));
    }

    @Test
    void doesNotOpenAnotherLiquidationWithTheCode() {
        Requests.Made made = Requests.contract().make();
        Requests.Made other = Requests.contract().make();

        Requests.read(other.number(), made.accessCode()).then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%00", "L-2026-1", "none", "%27%20or%201=1", "L-2026-%D9%A1000001"})
    void answersWhatIsNoNumberLikeUnknownNumber(String number) {
        String code = CheckedCode.random().display();

        Response answer =
                given().urlEncodingEnabled(false)
                        .header("Access-Code", code)
                        .get(Requests.LIQUIDATIONS + "/" + number);

        answer.then().statusCode(404);
        assertThat(bodyOf(answer)).isEqualTo(bodyOf(Requests.read(UNKNOWN, code)));
    }

    private static Map<String, Object> bodyOf(Response answer) {
        Map<String, Object> body = answer.jsonPath().getMap("");
        body.remove("requestId");
        return body;
    }
}

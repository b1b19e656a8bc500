package co.gov.putumayo.estampillas.treasury.bank;

import static io.restassured.RestAssured.given;

import co.gov.putumayo.estampillas.shared.security.Role;
import co.gov.putumayo.estampillas.support.Tokens;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;

/** What the tests of conciliation do over HTTP. */
public final class BankFiles {

    public static final String PATH = "/api/v1/treasury/bank-files";
    public static final String ITEMS = "/api/v1/treasury/bank-items";
    public static final String ANA = "ana";
    public static final String BLAS = "blas";

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final List<String> ENDS = List.of("HELD", "MATCHED", "REFUSED", "DISCARDED");

    private BankFiles() {}

    public static RequestSpecification as(String officer) {
        return as(officer, Role.TREASURY);
    }

    public static RequestSpecification as(String officer, String role) {
        return given().auth().oauth2(Tokens.of(officer, role));
    }

    public static Response send(String text) {
        return sent("asobancaria", null, text);
    }

    public static Response sendSettlement(String text) {
        return sent("settlement", "sandbox", text);
    }

    public static Response sent(String format, String gateway, String text) {
        RequestSpecification request =
                as(ANA).contentType("application/octet-stream")
                        .queryParam("format", format)
                        .queryParam("name", "RECAUDO prueba.txt");
        if (gateway != null) {
            request.queryParam("gateway", gateway);
        }
        return request.body(text.getBytes(StandardCharsets.UTF_8)).post(PATH);
    }

    /** The file when the work on it has come to an end. */
    public static JsonPath imported(Response sent) {
        sent.then().statusCode(202);
        return await(sent.jsonPath().getString("id"));
    }

    public static JsonPath await(String id) {
        return Awaitility.await()
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(50))
                .until(
                        () -> as(ANA).get(PATH + "/{id}", id).jsonPath(),
                        file -> ENDS.contains(file.getString("state")));
    }

    public static JsonPath items(String file) {
        return as(ANA).queryParam("file", file).queryParam("limit", 200).get(ITEMS).jsonPath();
    }

    public static Response act(String officer, String item, String action, Object body) {
        return as(officer)
                .contentType(ContentType.JSON)
                .body(body)
                .post(ITEMS + "/{id}/" + action, item);
    }
}

package co.gov.putumayo.estampillas.payment;

import static io.restassured.RestAssured.given;

import co.gov.putumayo.estampillas.shared.security.Role;
import co.gov.putumayo.estampillas.support.Tokens;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What people of Tesorería ask for. */
record Treasury(String token) {

    static final Treasury ANA = of("ana.tesoreria");
    static final Treasury LUIS = of("luis.tesoreria");

    static final Map<String, Object> GROUNDS =
            Map.of("reason", "La consola no tiene esa referencia.", "evidence", "Oficio PTP-118");

    static Treasury of(String user) {
        return new Treasury(Tokens.of(user, Role.TREASURY));
    }

    Response get(String path, Object... parameters) {
        return given().auth().oauth2(token).get(path, parameters);
    }

    Response post(Object body, String path, Object... parameters) {
        return given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .body(body)
                .post(path, parameters);
    }

    /** Every item of a list, page by page. */
    List<Map<String, Object>> all(String path) {
        List<Map<String, Object>> items = new ArrayList<>();
        String next = path;
        while (next != null) {
            Response page = given().auth().oauth2(token).urlEncodingEnabled(false).get(next);
            page.then().statusCode(200);
            items.addAll(page.jsonPath().getList("items"));
            String link = page.header("Link");
            next = link == null ? null : link.substring(1, link.indexOf('>'));
        }
        return items;
    }
}

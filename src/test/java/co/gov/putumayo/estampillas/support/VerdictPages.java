package co.gov.putumayo.estampillas.support;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Verifies a receipt as a browser does: opens the page, then posts its form with its token. */
public final class VerdictPages {

    private static final Pattern TOKEN = Pattern.compile("name=\"token\" value=\"([^\"]+)\"");

    private VerdictPages() {}

    public static Response verify(String code, String check) {
        Response asked = given().get("/verificar/" + code);
        Matcher token = TOKEN.matcher(asked.asString());
        if (!token.find()) {
            throw new IllegalStateException("no form in the page");
        }
        return given().contentType(ContentType.URLENC)
                .cookies(asked.cookies())
                .formParam("token", token.group(1))
                .formParam("codigo", code)
                .formParam("documento", check)
                .post("/verificar");
    }
}

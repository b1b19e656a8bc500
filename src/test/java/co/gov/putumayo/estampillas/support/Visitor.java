package co.gov.putumayo.estampillas.support;

import static io.restassured.RestAssured.given;

import io.restassured.filter.cookie.CookieFilter;
import io.restassured.response.Response;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A browser without JavaScript, as far as pages with forms need one. */
public final class Visitor {

    private static final Pattern TOKEN = Pattern.compile("name=\"token\" value=\"([^\"]+)\"");

    private final CookieFilter cookies = new CookieFilter();
    private String token;

    public Response open(String path) {
        Response page = given().filter(cookies).redirects().follow(false).get(path);
        Matcher found = TOKEN.matcher(page.asString());
        if (found.find()) {
            token = found.group(1);
        }
        return page;
    }

    /** Sends a form of the page opened last. */
    public Response send(String path, Map<String, String> fields) {
        return send(path, fields, token);
    }

    /** Of the form opened last. */
    public String token() {
        return token;
    }

    /** With a token of one's own choice. */
    public Response send(String path, Map<String, String> fields, String anyToken) {
        return given().filter(cookies)
                .redirects()
                .follow(false)
                .formParam("token", anyToken)
                .formParams(fields)
                .post(path);
    }

    /** A form with a file that says nothing. */
    public Response sendFile(String path, String anyToken) {
        return given().filter(cookies)
                .redirects()
                .follow(false)
                .multiPart("token", anyToken)
                .multiPart("table", "nada.csv", new byte[0], "text/csv")
                .post(path);
    }

    /** The page without what differs at every visit. */
    public static String steady(Response page) {
        return TOKEN.matcher(page.asString()).replaceAll("");
    }
}

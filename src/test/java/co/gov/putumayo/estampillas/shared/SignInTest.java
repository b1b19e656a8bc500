package co.gov.putumayo.estampillas.shared;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import co.gov.putumayo.estampillas.privacy.LogLines;
import co.gov.putumayo.estampillas.shared.security.Role;
import co.gov.putumayo.estampillas.support.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** Bearer tokens: what is accepted, and how each wrong one is refused. */
@QuarkusTest
class SignInTest {

    private static final String PROTECTED = "/api/v1/probe/officer";

    @Test
    void knowsTheOfficerAndItsEntity() {
        given().auth()
                .oauth2(Tokens.of("ana", Role.ENTITY_OFFICER, "800247940-1"))
                .get(PROTECTED)
                .then()
                .statusCode(200)
                .body("subject", equalTo("ana"))
                .body("nit", equalTo("800247940"));
    }

    @Test
    void asksForTokenWhenThereIsNone() {
        assertRefused(null, 401, "authentication-required");
    }

    @Test
    void refusesTokenThatIsNotOne() {
        assertRefused("not.a.token", 401, "authentication-required");
    }

    @Test
    void refusesTokenSignedByAnother() {
        String good = Tokens.of("ana", Role.ENTITY_OFFICER, Tokens.ITP_NIT);
        String forged = good.substring(0, good.lastIndexOf('.')) + ".AAAA";
        assertRefused(forged, 401, "authentication-required");
    }

    @Test
    void wrongTokenIsAnsweredOnceAndNotAnErrorOfTheService() {
        try (LogLines log = LogLines.open()) {
            assertRefused("not.a.token", 401, "authentication-required");

            assertThat(log.lines()).noneMatch(line -> line.contains("failed, error id"));
        }
    }

    @Test
    void refusesExpiredToken() {
        assertRefused(
                Tokens.expired("ana", Role.ENTITY_OFFICER, Tokens.ITP_NIT),
                401,
                "authentication-required");
    }

    @Test
    void refusesOtherRole() {
        assertRefused(Tokens.of("ana", Role.AUDITOR, Tokens.ITP_NIT), 403, "forbidden");
    }

    @Test
    void refusesOfficerWithoutEntity() {
        assertRefused(Tokens.of("ana", Role.ENTITY_OFFICER), 403, "forbidden");
    }

    private static void assertRefused(String token, int status, String code) {
        var request = token == null ? given() : given().auth().oauth2(token);
        request.get(PROTECTED)
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("code", equalTo(code));
    }
}

package co.gov.putumayo.estampillas.exemption;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import co.gov.putumayo.estampillas.support.Parallel;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A granted exemption is taken back by two officers of its entity. */
@QuarkusTest
class RevocationTest {

    private static final Map<String, String> REASON = Map.of("reason", "El soporte es falso");

    private final Exemptions ana = Exemptions.officer("ana");
    private final Exemptions luis = Exemptions.officer("luis");

    @Inject EntityManager database;

    private static Response revoke(Exemptions officer, String id, Object body) {
        return officer.signedIn()
                .contentType(ContentType.JSON)
                .body(body)
                .post(Exemptions.GRANTS + "/" + id + "/revocation");
    }

    @Test
    void twoOfficersRevokeAndTheCertificateIssuedBeforeStands() {
        Map<String, Object> wish = Exemptions.teacher();
        String id = ana.grant(wish).path("id");
        String code = ana.certificate(id);
        revoke(ana, id, REASON)
                .then()
                .statusCode(200)
                .body("status", equalTo("GRANTED"))
                .body("revocationReason", equalTo("El soporte es falso"))
                .body("revokedAt", nullValue());
        revoke(ana, id, REASON).then().statusCode(409);

        Response revoked = revoke(luis, id, REASON);

        revoked.then()
                .statusCode(200)
                .body("status", equalTo("REVOKED"))
                .body("revokedAt", notNullValue());
        String document = document(wish);
        given().contentType(ContentType.JSON)
                .body(Map.of("code", code, "check", document.substring(document.length() - 4)))
                .post("/api/v1/verifications")
                .then()
                .body("result", equalTo("VALID"));
        revoke(luis, id, REASON).then().statusCode(409);
        assertThat(events(id)).isEqualTo(1);
    }

    @SuppressWarnings("unchecked")
    private static String document(Map<String, Object> wish) {
        return ((Map<String, String>) wish.get("taxpayer")).get("document");
    }

    @Test
    void nothingIsLiquidatedForWhatIsRevoked() {
        String id = ana.grant(Exemptions.communityWorks()).path("id");
        revoke(ana, id, REASON).then().statusCode(409);
        luis.approve(id).then().statusCode(200);
        revoke(luis, id, REASON).then().statusCode(200);
        revoke(ana, id, REASON).then().statusCode(200).body("status", equalTo("REVOKED"));

        Response liquidated = ana.signedIn().post(Exemptions.GRANTS + "/" + id + "/liquidation");

        liquidated.then().statusCode(409);
    }

    @Test
    void ofManyConfirmationsOneRevokes() {
        String id = ana.grant(Exemptions.teacher()).path("id");
        revoke(ana, id, REASON).then().statusCode(200);

        List<Integer> statuses = Parallel.times(8, () -> revoke(luis, id, REASON).statusCode());

        assertThat(statuses).containsOnlyOnce(200).containsOnly(200, 409);
        assertThat(events(id)).isEqualTo(1);
    }

    @Test
    void needsAReasonAndAnOfficerOfTheEntity() {
        String id = ana.grant(Exemptions.teacher()).path("id");

        Response without = revoke(ana, id, Map.of());

        without.then().statusCode(422).body("errors.pointer", contains("/reason"));
        revoke(Exemptions.itp(), id, REASON).then().statusCode(404);
    }

    @Test
    void databaseKnowsTheTwoPeople() {
        String id = ana.grant(Exemptions.teacher()).path("id");
        revoke(ana, id, REASON).then().statusCode(200);

        assertThatThrownBy(
                        () ->
                                execute(
                                        "update exemption_grant set status = 'REVOKED', revoked_by ="
                                                + " 'ana', revoked_at = now() where id = '"
                                                + id
                                                + "'"))
                .hasStackTraceContaining("exemption_grant_revocation_two_people_ck");
        assertThatThrownBy(
                        () ->
                                execute(
                                        "update exemption_grant set revocation_reason = 'Otra' where"
                                                + " id = '"
                                                + id
                                                + "'"))
                .hasStackTraceContaining("a granted exemption is frozen");
    }

    private void execute(String sql) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery(sql).executeUpdate());
    }

    private long events(String id) {
        return QuarkusTransaction.requiringNew()
                .call(
                        () ->
                                ((Number)
                                                database.createNativeQuery(
                                                                "select count(*) from domain_event"
                                                                        + " where type ="
                                                                        + " 'ExemptionRevoked' and"
                                                                        + " subject = :id")
                                                        .setParameter("id", UUID.fromString(id))
                                                        .getSingleResult())
                                        .longValue());
    }
}

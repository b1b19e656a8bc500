package co.gov.putumayo.estampillas.exemption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import co.gov.putumayo.estampillas.shared.idempotency.Idempotency;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who frees an act from stamps, when, and from which. */
@QuarkusTest
class GrantTest {

    private final Exemptions ana = Exemptions.officer("ana");
    private final Exemptions luis = Exemptions.officer("luis");

    @Inject EntityManager database;

    @Test
    void freesASmallActAtOnceCitingTheLaw() {
        Response granted = ana.grant(Exemptions.teacher());

        granted.then()
                .statusCode(201)
                .header("Location", startsWith("http"))
                .body("status", equalTo("GRANTED"))
                .body("article", equalTo("305-8"))
                .body("ordinance", equalTo("766/2018"))
                .body("needsSecondPerson", equalTo(false))
                // 10 % of a day's minimum wage for each of the four, rounded.
                .body("freed.amount", contains(6_000, 6_000, 6_000, 6_000))
                .body("notCollected", equalTo(24_000))
                .body("restTotal", equalTo(0));
    }

    @Test
    void asksASecondPersonForALargeOne() {
        Response asked = ana.grant(Exemptions.communityWorks());
        String id = asked.path("id");

        Response byHerself = ana.approve(id);
        Response byAnother = luis.approve(id);

        asked.then().statusCode(201).body("status", equalTo("PENDING"));
        byHerself.then().statusCode(403);
        byAnother
                .then()
                .statusCode(200)
                .body("status", equalTo("GRANTED"))
                .body("notCollected", equalTo(81_000_000));
        luis.approve(id).then().statusCode(409);
    }

    @Test
    void isRejectedWithAReason() {
        String id = ana.grant(Exemptions.communityWorks()).path("id");

        Response without = luis.decide(id, Map.of("approve", false));
        Response rejected = luis.decide(id, Map.of("approve", false, "reason", "Sin soporte"));

        without.then().statusCode(422).body("errors.pointer", contains("/reason"));
        rejected.then()
                .statusCode(200)
                .body("status", equalTo("REJECTED"))
                .body("rejectionReason", equalTo("Sin soporte"));
    }

    @Test
    void manyApprovalsGrantOnce() {
        String id = ana.grant(Exemptions.communityWorks()).path("id");

        List<Integer> statuses = Parallel.times(10, () -> luis.approve(id).statusCode());

        assertThat(statuses).containsOnly(200, 409).containsOnlyOnce(200);
    }

    @Test
    void aTeacherHasOneCertificateAYearHoweverManyAsk() {
        String document = Exemptions.document();

        List<Integer> statuses =
                Parallel.times(10, () -> ana.grant(Exemptions.teacher(document)).statusCode());

        assertThat(statuses).containsOnly(201, 409).containsOnlyOnce(201);
        Map<String, Object> nextYear = Exemptions.teacher(document);
        nextYear.put("date", "2025-12-31");
        ana.grant(nextYear).then().statusCode(201);
    }

    @Test
    void databaseKnowsTheOneCertificateAYear() {
        String id = ana.grant(Exemptions.teacher()).path("id");

        assertThatThrownBy(
                        () ->
                                change(
                                        "insert into exemption_grant select (jsonb_populate_record("
                                                + "g, jsonb_build_object('id', gen_random_uuid(),"
                                                + " 'act_number', 'OTRA'))).* from exemption_grant"
                                                + " g where id = ?1",
                                        id))
                .hasStackTraceContaining("exemption_grant_once_a_year_uq");
    }

    @Test
    void databaseRefusesToApproveOneself() {
        String id = ana.grant(Exemptions.communityWorks()).path("id");

        assertThatThrownBy(
                        () ->
                                change(
                                        "update exemption_grant set status = 'GRANTED', decided_by"
                                                + " = requested_by, decided_at = now() where id ="
                                                + " ?1",
                                        id))
                .hasStackTraceContaining("exemption_grant_second_person_ck");
        assertThatThrownBy(() -> change("delete from exemption_grant where id = ?1", id))
                .hasStackTraceContaining("append only");
    }

    @Test
    void freesAnActOnce() {
        Map<String, Object> body = Exemptions.communityWorks();
        ana.grant(body).then().statusCode(201);

        Response again = luis.grant(body);

        again.then().statusCode(409).body("code", equalTo("exemption-already-granted"));
    }

    @Test
    void tellsEverythingWrongAtOnce() {
        Response refused = ana.grant(Map.of("act", Map.of("type", "certificate")));

        refused.then()
                .statusCode(422)
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/date",
                                "/act/number",
                                "/taxpayer",
                                "/exemption",
                                "/supportReference"));
    }

    @ParameterizedTest
    @CsvSource({
        "305-99, not-in-force",
        "305-5, not-for-act",
        "305-1, not-for-act",
        "343, nothing-to-free"
    })
    void refusesWhatTheLawDoesNotFree(String code, String error) {
        Map<String, Object> body = Exemptions.teacher();
        body.put("exemption", code);

        Response refused = ana.grant(body);

        refused.then().statusCode(422).body("errors.code", hasItem(error));
    }

    @Test
    void lawOfTheDayOfTheActDecides() {
        String code = "T-" + UUID.randomUUID();
        insertExemptionOfTwoDays(code);
        Map<String, Object> then = Exemptions.teacher();
        then.put("exemption", code);
        then.put("date", "2018-07-02");
        Map<String, Object> after = Exemptions.teacher();
        after.put("exemption", code);
        after.put("date", "2018-07-03");

        Response inForce = ana.grant(then);
        Response over = ana.grant(after);

        inForce.then().statusCode(201);
        over.then().statusCode(422).body("errors.code", contains("not-in-force"));
    }

    private void insertExemptionOfTwoDays(String code) {
        QuarkusTransaction.requiringNew()
                .run(
                        () ->
                                database.createNativeQuery(
                                                "insert into exemption (position, code, article,"
                                                        + " ordinance, valid_from, valid_to, text)"
                                                        + " values (99, ?1, '1', '1/2018',"
                                                        + " '2018-07-01', '2018-07-02', 'Prueba')")
                                        .setParameter(1, code)
                                        .executeUpdate());
    }

    @Test
    void refusesEntityAndBeneficiaryOfAnotherKind() {
        Response ofItp = Exemptions.itp().grant(Exemptions.communityWorks());
        Map<String, Object> company = Exemptions.teacher();
        company.put("taxpayer", Exemptions.company());
        Response ofCompany = ana.grant(company);

        ofItp.then().statusCode(422).body("errors.code", contains("not-for-entity"));
        ofCompany
                .then()
                .statusCode(422)
                .body("errors.code", contains("not-for-taxpayer"))
                .body("errors.pointer", contains("/taxpayer/documentType"));
    }

    @Test
    void repeatsItsAnswerForTheSameKey() {
        String key = UUID.randomUUID().toString();
        Map<String, Object> body = Exemptions.teacher();
        Response first = withKey(key, body);

        Response second = withKey(key, body);

        second.then()
                .statusCode(201)
                .header(Idempotency.REPLAYED, equalTo("true"))
                .body("id", equalTo(first.path("id")));
    }

    @Test
    void isNobodyElsesBusiness() {
        String id = ana.grant(Exemptions.communityWorks()).path("id");

        Exemptions.itp().read(id).then().statusCode(404);
        Exemptions.itp().approve(id).then().statusCode(404);
        Exemptions.itp()
                .signedIn()
                .post(Exemptions.GRANTS + "/" + id + "/liquidation")
                .then()
                .statusCode(404);
        Exemptions.auditor().read(id).then().statusCode(200).body("freed", hasSize(6));
    }

    private Response withKey(String key, Object body) {
        return ana.signedIn()
                .contentType(ContentType.JSON)
                .header(Idempotency.HEADER, key)
                .body(body)
                .post(Exemptions.GRANTS);
    }

    private void change(String sql, String id) {
        QuarkusTransaction.requiringNew()
                .run(
                        () ->
                                database.createNativeQuery(sql)
                                        .setParameter(1, UUID.fromString(id))
                                        .executeUpdate());
    }
}

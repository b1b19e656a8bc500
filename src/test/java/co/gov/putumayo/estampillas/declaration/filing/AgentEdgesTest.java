package co.gov.putumayo.estampillas.declaration.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import co.gov.putumayo.estampillas.support.Filer;
import co.gov.putumayo.estampillas.support.Filer.Begun;
import co.gov.putumayo.estampillas.support.FreshDeclarants;
import co.gov.putumayo.estampillas.support.Parallel;
import co.gov.putumayo.estampillas.support.TestClock;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Summonses, missing rates, money that comes too late, content that is not the signed one. */
@QuarkusTest
class AgentEdgesTest {

    @Inject FreshDeclarants fresh;
    @Inject TestClock clock;
    @Inject EntityManager database;

    private Filer filer;

    @BeforeEach
    void januaryIsWithheld() {
        at("2026-02-10T15:00:00Z");
        filer = Filer.registered(fresh, "2026-01-01", false);
        filer.withholds(1_000_000_000, "2026-01-15");
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void afterSummonsItCostsTenPercentOfEachMonthWithoutReduction() {
        at("2026-03-10T15:00:00Z");
        Filer.officer("revenue")
                .body(
                        Map.of(
                                "nit", filer.nit(),
                                "kind", "withholding",
                                "period", "2026-01",
                                "purpose", "declare",
                                "actNumber", "EMP-2026-031",
                                "issuedOn", "2026-03-02",
                                "servedOn", "2026-03-05"))
                .post("/api/v1/summonses")
                .then()
                .statusCode(201);
        Map<String, Object> halved = Filer.month("2026-01");
        halved.put("payShareOfPenalty", "0.5");
        filer.declarant()
                .queryParam("dryRun", true)
                .body(halved)
                .post(Filer.PATH)
                .then()
                .statusCode(422)
                .body("errors.code", contains("reduction-after-summons"));

        String id = filer.presents(Filer.month("2026-01"));
        filer.paysAndBankApproves(id);

        filer.read(id)
                .then()
                .body("state", equalTo("FILED"))
                .body("owing.monthsLate", equalTo(1))
                .body("owing.penalty", equalTo(2_000_000))
                .body("owing.penaltyArticle", equalTo("435"));
    }

    @Test
    void costOfWaitingRisesDayByDayAndNamesTheMonthWithoutRate() {
        at("2026-02-19T15:00:00Z");
        String id = filer.drafts("2026-01");

        filer.declarant()
                .queryParam("to", "2026-02-23")
                .get(Filer.PATH + "/{id}/cost-of-waiting", id)
                .then()
                .statusCode(200)
                .body(
                        "items.day",
                        contains(
                                "2026-02-19",
                                "2026-02-20",
                                "2026-02-21",
                                "2026-02-22",
                                "2026-02-23"))
                .body("items.penalty", contains(0, 0, 1_000_000, 1_000_000, 1_000_000))
                .body("items.interest", contains(0, 0, 13_000, 25_000, 38_000))
                .body(
                        "items.total",
                        contains(20_000_000, 20_000_000, 21_013_000, 21_025_000, 21_038_000));
        filer.declarant()
                .queryParam("to", "2026-10-05")
                .get(Filer.PATH + "/{id}/cost-of-waiting", id)
                .then()
                .statusCode(422)
                .body("errors[0].text", containsString("2026-10"));
        filer.declarant()
                .queryParam("to", "2026-02-18")
                .get(Filer.PATH + "/{id}/cost-of-waiting", id)
                .then()
                .statusCode(400);
    }

    @Test
    void moneyOfDayWithoutRateFilesWithTheLastDayThatHasOne() {
        at("2026-10-01T04:58:00Z"); // 30 September in Bogotá; October has no rate yet
        String id = filer.presents(Filer.month("2026-01"));
        Begun payment = filer.begins(id, "payments");
        at("2026-10-01T05:10:00Z");
        filer.pays(id).then().statusCode(422).body("errors[0].text", containsString("2026-10"));

        Filer.bank(payment, "approve");

        filer.read(id)
                .then()
                .body("state", equalTo("FILED"))
                .body("owing.day", equalTo("2026-09-30"))
                .body("owing.received", equalTo((int) payment.amount()))
                .body("owing.balance", equalTo(0));
    }

    @Test
    void draftOfDayWithoutRateIsSavedButNotPresented() {
        at("2026-10-05T15:00:00Z");
        String id = filer.drafts("2026-01");
        filer.read(id).then().statusCode(200).body("owing", nullValue());
        filer.signs(id).then().statusCode(200).body("state", equalTo("SIGNED"));

        filer.files(id).then().statusCode(422).body("errors[0].code", equalTo("no-usury-rate"));

        filer.declarant()
                .get(Filer.PATH + "/{id}/readings", id)
                .then()
                .body("items.what", hasItem("whole"));
    }

    @Test
    void anotherDayAnotherAmount() {
        at("2026-02-20T15:00:00Z");
        String id = filer.presents(Filer.month("2026-01"));
        Begun first = filer.begins(id, "payments");
        Filer.bank(first, "reject");
        at("2026-02-23T15:00:00Z");

        Begun second = filer.paysAndBankApproves(id);

        assertThat(first.amount()).isEqualTo(20_000_000);
        assertThat(second.amount()).isEqualTo(21_038_000);
        filer.read(id)
                .then()
                .body("state", equalTo("FILED"))
                .body("owing.day", equalTo("2026-02-23"))
                .body("owing.balance", equalTo(0));
    }

    @Test
    void moneyForOneDeclaredNotFiledIsKeptForTesoreria() {
        String id = filer.presents(Filer.month("2026-01"));
        Begun payment = filer.begins(id, "payments");
        Filer.officer("revenue")
                .header("If-Match", filer.etag(id))
                .body(
                        Map.of(
                                "type", "NOT_FILED",
                                "number", "Resolución 7 de 2026",
                                "date", "2026-02-09",
                                "servedOn", "2026-02-10",
                                "reason", "Sin pago de la totalidad del tributo (art. 415-f)."))
                .post(Filer.PATH + "/{id}/acts", id)
                .then()
                .statusCode(200);

        Filer.bank(payment, "approve");

        filer.read(id).then().body("state", equalTo("NOT_FILED"));
        assertThat(
                        texts(
                                """
                                select n.kind from payment_anomaly n
                                join payment_attempt a on a.id = n.attempt_id
                                where a.payment_id = ?1
                                """,
                                payment.id()))
                .containsExactly("NOT_PAYABLE");
    }

    @Test
    void ofManyFilingsAtOnceOneCounts() {
        String id = filer.drafts("2026-01");
        filer.signs(id).then().statusCode(200);
        String signed = filer.etag(id);

        List<Integer> statuses =
                Parallel.times(
                        8,
                        () ->
                                filer.declarant()
                                        .header("If-Match", signed)
                                        .post(Filer.PATH + "/{id}/filing", id)
                                        .statusCode());

        assertThat(statuses).containsOnly(200, 412).containsOnlyOnce(200);
    }

    @Test
    void contentChangedBehindItsSignaturesIsNotFiled() {
        String id = filer.drafts("2026-01");
        filer.adds(id, List.of(Filer.row("bomberil", "2026-01-20", 1_000_000, 12_000)))
                .then()
                .statusCode(200);
        filer.explains(id, "bomberil").then().statusCode(200);
        filer.signs(id).then().statusCode(200);
        QuarkusTransaction.requiringNew()
                .run(
                        () ->
                                database.createNativeQuery(
                                                "update declaration_row set amount = 1 where"
                                                        + " declaration_id = ?1 and origin ="
                                                        + " 'MANUAL'")
                                        .setParameter(1, UUID.fromString(id))
                                        .executeUpdate());

        filer.files(id)
                .then()
                .statusCode(409)
                .body("detail", containsString("no es el que se firmó"));
    }

    @Test
    void presentedOneCannotBeWithdrawnNorChanged() {
        String id = filer.presents(Filer.month("2026-01"));

        filer.declarant()
                .header("If-Match", filer.etag(id))
                .post(Filer.PATH + "/{id}/withdrawal", id)
                .then()
                .statusCode(409)
                .body("state", equalTo("AWAITING_PAYMENT"));
        filer.adds(id, List.of(Filer.row("bomberil", "2026-01-20", 1_000_000, 12_000)))
                .then()
                .statusCode(409);
        filer.declarant()
                .queryParam("period", "2026-01")
                .get("/api/v1/withholdings")
                .then()
                .body("items.declaredIn", hasItem(filer.read(id).<String>path("number")));
    }

    @SuppressWarnings("unchecked")
    private List<String> texts(String sql, String id) {
        return QuarkusTransaction.requiringNew()
                .call(
                        () ->
                                (List<String>)
                                        database.createNativeQuery(sql, String.class)
                                                .setParameter(1, UUID.fromString(id))
                                                .getResultList());
    }

    private void at(String moment) {
        clock.set(Instant.parse(moment));
    }
}

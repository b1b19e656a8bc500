package co.gov.putumayo.estampillas.treasury.refund;

import static co.gov.putumayo.estampillas.treasury.refund.Desk.ANA;
import static co.gov.putumayo.estampillas.treasury.refund.Desk.approval;
import static co.gov.putumayo.estampillas.treasury.refund.Desk.ask;
import static co.gov.putumayo.estampillas.treasury.refund.Desk.post;
import static co.gov.putumayo.estampillas.treasury.refund.Desk.review;
import static co.gov.putumayo.estampillas.treasury.refund.Desk.wish;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import co.gov.putumayo.estampillas.support.Filer;
import co.gov.putumayo.estampillas.support.FreshDeclarants;
import co.gov.putumayo.estampillas.support.PaidLiquidations.Receipt;
import co.gov.putumayo.estampillas.support.TestClock;
import co.gov.putumayo.estampillas.treasury.distribution.UndoDistribution;
import co.gov.putumayo.estampillas.treasury.ledger.LedgerEntry;
import co.gov.putumayo.estampillas.treasury.ledger.PostedEntries;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Stamps that an agent withheld are given back once it declared and paid them (art. 301). */
@QuarkusTest
class WithheldRefundTest {

    private static final Duration PATIENCE = Duration.ofSeconds(40);

    @Inject FreshDeclarants fresh;
    @Inject TestClock clock;
    @Inject EntityManager entities;
    @Inject PostedEntries posted;

    private Filer filer;
    private Receipt receipt;

    @BeforeEach
    void withhold() {
        clock.set(Instant.parse("2026-02-10T15:00:00Z"));
        filer = Filer.registered(fresh, "2026-01-01", false);
        String withheld = filer.withholds(1_000_000_000, "2026-01-15");
        String code =
                await().atMost(PATIENCE)
                        .until(
                                () ->
                                        filer.declarant()
                                                .get("/api/v1/withholdings/{id}", withheld)
                                                .<String>path("receipt.code"),
                                found -> found != null);
        receipt = new Receipt(code, null, "3456");
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void whileTheAgentHasTheMoneyItGivesItBackItself() {
        Response asked = ask(wish(receipt));

        asked.then()
                .statusCode(409)
                .body("code", equalTo("receipt-not-usable"))
                .body("detail", containsString("reverse la retención"));
    }

    @Test
    void onceDeclaredAndPaidItsTermsAreThoseOfTheDeclarationAndTheFundsGiveItBack() {
        filer.paysAndBankApproves(filer.presents(Filer.month("2026-01")));
        Response asked = ask(wish(receipt));
        asked.then()
                .statusCode(201)
                .body("received", equalTo(20_000_000))
                .body("clocks.requestUntil", equalTo("2027-02-20"))
                .body("clocks.extraMonth", equalTo(true))
                .body("clocks.dueOn", equalTo("2026-04-12"));
        String number = asked.path("number");
        review(ANA, number).then().statusCode(200);

        Response approved =
                post(ANA, number, "decision", approval(Map.of("pro-cultura", 1_000_000L)));

        approved.then().statusCode(200).body("refund.status", equalTo("APPROVED"));
        LedgerEntry.Source undone =
                LedgerEntry.Source.of(UndoDistribution.KIND, "refund/" + idOf(number));
        assertThat(
                        await().atMost(PATIENCE)
                                .until(() -> posted.find(undone), Optional::isPresent)
                                .orElseThrow()
                                .lines())
                .extracting(line -> line.account().code() + " " + line.amount().longValueExact())
                .containsExactly(
                        "pension.pensiones-departamento 200000",
                        "destination.cultura-fomento 720000",
                        "destination.cultura-seguridad-social 80000",
                        "stamp.pro-cultura -1000000");
    }

    @Test
    void isContestedByARequirementThatRentasRecordedOnTheAgentsDeclaration() {
        String declared = filer.presents(Filer.month("2026-01"));
        filer.paysAndBankApproves(declared);
        String number = ask(wish(receipt)).path("number");
        review(ANA, number).then().statusCode(200);
        Map<String, Object> contest =
                Map.of("requirement", "RE-45", "notifiedOn", "2026-02-10", "amount", 5_000_000);
        post(ANA, number, "special-requirement", contest)
                .then()
                .statusCode(422)
                .body("errors.code", contains("not-recorded"));
        Filer.officer("revenue")
                .header("If-Match", filer.etag(declared))
                .body(
                        Map.of(
                                "type", "SPECIAL_REQUIREMENT",
                                "number", "RE-45",
                                "date", "2026-02-10",
                                "servedOn", "2026-02-10",
                                "reason", "Diferencias con la contabilidad de la entidad."))
                .post(Filer.PATH + "/{id}/acts", declared)
                .then()
                .statusCode(200);

        Response contested = post(ANA, number, "special-requirement", contest);

        contested.then().statusCode(200).body("refund.received", equalTo(15_000_000));
    }

    private String idOf(String number) {
        return QuarkusTransaction.requiringNew()
                .call(
                        () ->
                                (String)
                                        entities.createNativeQuery(
                                                        "select cast(id as text) from refund_case"
                                                                + " where number = :n")
                                                .setParameter("n", number)
                                                .getSingleResult());
    }
}

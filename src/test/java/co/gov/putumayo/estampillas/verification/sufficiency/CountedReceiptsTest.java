package co.gov.putumayo.estampillas.verification.sufficiency;

import static co.gov.putumayo.estampillas.verification.sufficiency.Questions.ask;
import static co.gov.putumayo.estampillas.verification.sufficiency.Questions.presented;
import static co.gov.putumayo.estampillas.verification.sufficiency.Questions.works;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.nullValue;

import co.gov.putumayo.estampillas.shared.CheckedCode;
import co.gov.putumayo.estampillas.shared.security.Role;
import co.gov.putumayo.estampillas.support.PaidLiquidations;
import co.gov.putumayo.estampillas.support.PaidLiquidations.Payer;
import co.gov.putumayo.estampillas.support.PaidLiquidations.Receipt;
import co.gov.putumayo.estampillas.support.StatementLog;
import co.gov.putumayo.estampillas.support.Tokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Which receipts count for an act, and which do not. */
@QuarkusTest
class CountedReceiptsTest {

    private static final long DECLARED = 1_000_000_000;

    @Inject PaidLiquidations paid;
    @Inject EntityManager entities;

    @Test
    void doesNotCountReceiptsUsedForAnotherDocumentNorRefunded() {
        Receipt used = paid.receipt();
        Receipt refunded = paid.receipt();
        annul(used, "CO-2026-014");
        refund(refunded);

        Response answer = ask(works(DECLARED), presented(used), presented(refunded));

        answer.then()
                .body("verdict", equalTo("short"))
                .body("paid", equalTo(0))
                .body("receipts.result", contains("ANNULLED", "REFUNDED"))
                .body("receipts.counted", contains(false, false))
                .body("receipts[0].reason", containsString("CO-2026-014"))
                .body("receipts[1].reason", containsString("se devolvió"));
    }

    @Test
    void countsReceiptUsedForTheSameDocument() {
        Receipt used = paid.receipt();
        annul(used, "CO-2026-014");
        Map<String, Object> act = works(DECLARED);
        act.put("number", "co 2026 014");

        Response answer = ask(act, presented(used));

        answer.then()
                .body("verdict", equalTo("enough"))
                .body("receipts[0].result", equalTo("ANNULLED"))
                .body("receipts[0].counted", equalTo(true))
                .body("receipts[0].reason", containsString("mismo documento"));
    }

    @Test
    void countsOnlyReceiptsPaidForTheNumberOfTheAct() {
        Receipt mine = paid.receipt();
        Receipt other = paid.receipt();
        Map<String, Object> act = works(DECLARED);
        act.put("number", numberOf(mine));

        Response answer = ask(act, presented(mine), presented(other));

        answer.then()
                .body("verdict", equalTo("enough"))
                .body("receipts.counted", contains(true, false))
                .body("receipts[1].reason", containsString("Se pagó por el acto n.º CO-"));
    }

    @Test
    void doesNotCountReceiptsOfAnotherKindOfAct() {
        Receipt receipt = paid.receipt();

        Response answer = ask(new HashMap<>(Map.of("type", "certificate")), presented(receipt));

        answer.then()
                .body("verdict", equalTo("short"))
                .body("receipts[0].counted", equalTo(false))
                .body(
                        "receipts[0].reason",
                        equalTo("Se pagó por otra clase de acto: Contrato de obra pública."));
    }

    @Test
    void findsOnlyReceiptsOfTheOfficersEntityAndOfThePayerTold() {
        Receipt ofOthers = paid.receipt(Payer.COMPANY, Tokens.ITP_NIT);
        Receipt mine = paid.receipt();

        Response answer =
                ask(
                        works(DECLARED),
                        presented(ofOthers),
                        Map.of("code", mine.code(), "check", "9999"),
                        Map.of("code", CheckedCode.random().display()),
                        Map.of("code", "hello"));

        answer.then()
                .statusCode(200)
                .body("receipts.result", everyItem(equalTo("NOT_FOUND")))
                .body("receipts.counted", everyItem(equalTo(false)))
                .body("receipts.number", everyItem(nullValue()))
                .body("paid", equalTo(0));
    }

    @Test
    void takesTheRightPayer() {
        Receipt receipt = paid.receipt();

        Response answer =
                ask(works(DECLARED), Map.of("code", receipt.code(), "check", receipt.check()));

        answer.then().body("verdict", equalTo("enough"));
    }

    @Test
    void readsReceiptsRefundsAndWritesItsLogInOneStatementEach() {
        Receipt one = paid.receipt();
        Receipt other = paid.receipt();
        ask(works(DECLARED), presented(one)); // the tariff is read once and kept

        Response ofOne = ask(works(DECLARED), presented(one));
        Response ofBoth = ask(works(DECLARED), presented(one), presented(other));

        assertThat(statementsOnReceipts(ofBoth)).isEqualTo(3);
        assertThat(statementsOf(ofBoth)).hasSameSizeAs(statementsOf(ofOne));
    }

    private static void annul(Receipt receipt, String documentNumber) {
        given().auth()
                .oauth2(Tokens.of("ana", Role.ENTITY_OFFICER, Tokens.DEPARTMENT_NIT))
                .contentType(ContentType.JSON)
                .body(Map.of("documentNumber", documentNumber, "documentDate", "2026-03-20"))
                .put("/api/v1/receipts/{code}/annulment", receipt.code())
                .then()
                .statusCode(201);
    }

    private void refund(Receipt receipt) {
        QuarkusTransaction.requiringNew()
                .run(
                        () ->
                                entities.createNativeQuery(
                                                "update receipt set status = 'REFUNDED' where"
                                                        + " number = :number")
                                        .setParameter("number", receipt.number())
                                        .executeUpdate());
    }

    private static String numberOf(Receipt receipt) {
        return given().header("Document-Check", receipt.check())
                .get("/api/v1/receipts/{code}", receipt.code())
                .path("act.number");
    }

    private static List<String> statementsOf(Response answer) {
        return StatementLog.of(answer.header("X-Request-Id"));
    }

    private static long statementsOnReceipts(Response answer) {
        return statementsOf(answer).stream().filter(sql -> sql.contains("receipt")).count();
    }
}

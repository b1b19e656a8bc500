package co.gov.putumayo.estampillas.treasury.transfer;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.lessThanOrEqualTo;

import co.gov.putumayo.estampillas.shared.security.Role;
import co.gov.putumayo.estampillas.support.Parallel;
import co.gov.putumayo.estampillas.support.Tokens;
import co.gov.putumayo.estampillas.treasury.ledger.Account;
import co.gov.putumayo.estampillas.treasury.ledger.LedgerEntry;
import co.gov.putumayo.estampillas.treasury.ledger.PostEntry;
import co.gov.putumayo.estampillas.treasury.ledger.PostedEntries;
import co.gov.putumayo.estampillas.treasury.ledger.SealEntries;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** From the account of a fund to the bank, in the hands of two people. */
@QuarkusTest
class TransferTest {

    private static final String TRANSFERS = "/api/v1/treasury/transfers";

    @Inject PostEntry postEntry;
    @Inject PostedEntries posted;
    @Inject SealEntries sealEntries;
    @Inject EntityManager database;
    @Inject Clock clock;

    @Test
    void twoPeopleTakeItFromFundToBank() throws Exception {
        collect("inversion-itp", "pro-desarrollo-itp", 24_000, 3);
        String id = prepare("ana", "inversion-itp").path("id");

        step("ana", id, "approval").then().statusCode(403);
        step("beatriz", id, "approval").then().statusCode(200).body("state", equalTo("APPROVED"));
        Response done = complete("ana", id);

        done.then().statusCode(200).body("state", equalTo("TRANSFERRED"));
        PostedEntries.View entry = posted.find(LedgerEntry.Source.of("transfer", id)).orElseThrow();
        assertThat(entry.lines())
                .extracting(line -> line.account().code())
                .containsExactly("destination.inversion-itp", "bank");
        assertThat(textOfAct(id))
                .contains("Inversión del Instituto Tecnológico del Putumayo", "art. 342")
                .contains("ana", "beatriz", "ACH-" + id.substring(24));
        prepare("ana", "inversion-itp").then().statusCode(409);
    }

    @Test
    void overdueMoneyOfTheItpIsVisible() {
        collect("pensiones-itp", "pro-desarrollo-itp", 6_000, 45);
        sealEntries.seal();

        Response due = as("ana").get("/api/v1/treasury/transfers-due");

        due.then()
                .statusCode(200)
                .body(fund("pensiones-itp") + ".overdue", equalTo(true))
                .body(
                        fund("pensiones-itp") + ".dueOn",
                        // Of the oldest money, which may be another test's.
                        lessThanOrEqualTo(LocalDate.now(clock).minusDays(15).toString()));
        String id = prepare("ana", "pensiones-itp").path("id");
        as("ana").get(TRANSFERS + "/" + id).then().body("overdue", equalTo(true));
        step("ana", id, "cancellation").then().statusCode(200);
    }

    @Test
    void noPesoIsInTwoTransfers() {
        collect("centros-bienestar", "bienestar-adulto-mayor", 9_000, 1);

        List<Integer> statuses =
                Parallel.times(6, () -> prepare("ana", "centros-bienestar").statusCode());

        assertThat(statuses).containsOnlyOnce(201);
        assertThat(statuses.stream().filter(status -> status != 201)).containsOnly(409);
        String open = openOf("centros-bienestar");
        BigDecimal before = amountOf(open);
        step("beatriz", open, "cancellation").then().statusCode(200);
        String again = prepare("ana", "centros-bienestar").path("id");
        assertThat(amountOf(again)).isEqualByComparingTo(before);
        step("ana", again, "cancellation");
    }

    @Test
    void databaseRefusesOnePersonAsTwoAndStepsBack() {
        collect("centros-vida", "bienestar-adulto-mayor", 1_000, 1);
        String id = prepare("ana", "centros-vida").path("id");

        assertThatThrownBy(
                        () ->
                                run(
                                        "update transfer_batch set state = 'APPROVED', approved_by ="
                                                + " 'ana', approved_at = now() where id = '"
                                                + id
                                                + "'"))
                .hasStackTraceContaining("transfer_batch_two_people_ck");
        step("ana", id, "cancellation").then().statusCode(200);
        assertThatThrownBy(
                        () ->
                                run(
                                        "update transfer_batch set state = 'PREPARED' where id = '"
                                                + id
                                                + "'"))
                .hasStackTraceContaining("forward only");
    }

    @Test
    void refusesUnknownFundAndTransferWithoutReference() {
        prepare("ana", "nadie").then().statusCode(422).body("errors.pointer", hasItems("/fund"));
        as("ana")
                .contentType(ContentType.JSON)
                .body(Map.of("bankReference", " ", "transferredOn", "2999-01-01"))
                .post(TRANSFERS + "/" + UUID.randomUUID() + "/completion")
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItems("/bankReference", "/transferredOn"));
    }

    /** Money comes to a fund some days ago. */
    private void collect(String fund, String levy, long pesos, int daysAgo) {
        LedgerEntry entry =
                LedgerEntry.of(
                                LedgerEntry.Source.of("test", UUID.randomUUID()),
                                LocalDate.now(clock).minusDays(daysAgo),
                                "Prueba",
                                "test")
                        .debit(Account.stamp(levy), levy, BigDecimal.valueOf(pesos))
                        .credit(account(fund), levy, BigDecimal.valueOf(pesos));
        QuarkusTransaction.requiringNew().run(() -> postEntry.post(entry));
    }

    private static Account account(String fund) {
        return fund.startsWith("pensiones") ? Account.pension(fund) : Account.destination(fund);
    }

    private static String fund(String code) {
        return "items.find { it.fund == '" + code + "' }";
    }

    private static String openOf(String fund) {
        return as("ana")
                .get(TRANSFERS + "?limit=200")
                .path("items.find { it.fund == '" + fund + "' && it.state == 'PREPARED' }.id");
    }

    private static BigDecimal amountOf(String id) {
        return new BigDecimal(as("ana").get(TRANSFERS + "/" + id).path("amount").toString());
    }

    private static String textOfAct(String id) throws Exception {
        Response act = as("ana").get(TRANSFERS + "/" + id + "/act.pdf");
        act.then().statusCode(200).contentType("application/pdf");
        try (PDDocument document = Loader.loadPDF(act.asByteArray())) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static Response prepare(String person, String fund) {
        return as(person).contentType(ContentType.JSON).body(Map.of("fund", fund)).post(TRANSFERS);
    }

    private static Response step(String person, String id, String step) {
        return as(person).post(TRANSFERS + "/" + id + "/" + step);
    }

    private static Response complete(String person, String id) {
        return as(person)
                .contentType(ContentType.JSON)
                .body(
                        Map.of(
                                "bankReference",
                                "ACH-" + id.substring(24),
                                "transferredOn",
                                "2026-11-01"))
                .post(TRANSFERS + "/" + id + "/completion");
    }

    private void run(String sql) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery(sql).executeUpdate());
    }

    private static RequestSpecification as(String person) {
        return given().auth().oauth2(Tokens.of(person, Role.TREASURY));
    }
}

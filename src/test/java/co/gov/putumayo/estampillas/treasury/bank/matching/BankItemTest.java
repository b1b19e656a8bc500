package co.gov.putumayo.estampillas.treasury.bank.matching;

import static co.gov.putumayo.estampillas.treasury.bank.BankFiles.ANA;
import static co.gov.putumayo.estampillas.treasury.bank.BankFiles.BLAS;
import static co.gov.putumayo.estampillas.treasury.bank.BankFiles.ITEMS;
import static co.gov.putumayo.estampillas.treasury.bank.BankFiles.act;
import static co.gov.putumayo.estampillas.treasury.bank.BankFiles.as;
import static co.gov.putumayo.estampillas.treasury.bank.BankFiles.imported;
import static co.gov.putumayo.estampillas.treasury.bank.BankFiles.items;
import static co.gov.putumayo.estampillas.treasury.bank.BankFiles.send;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.blankOrNullString;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import co.gov.putumayo.estampillas.shared.idempotency.Idempotency;
import co.gov.putumayo.estampillas.shared.security.Role;
import co.gov.putumayo.estampillas.support.Parallel;
import co.gov.putumayo.estampillas.support.TestClock;
import co.gov.putumayo.estampillas.treasury.bank.ApprovedPayments;
import co.gov.putumayo.estampillas.treasury.bank.ApprovedPayments.Paid;
import co.gov.putumayo.estampillas.treasury.bank.AsobancariaFile;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What people do about what does not agree. */
@QuarkusTest
class BankItemTest {

    private static final LocalDate DAY = LocalDate.of(2024, 4, 17);
    private static final String WHY = "El banco lo confirma por escrito.";

    @Inject ApprovedPayments payments;
    @Inject TestClock clock;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void keepsOwnerAgeNextStepAndHistory() {
        String item = notOurs(1_000);
        act(ANA, item, "assignment", Map.of("owner", BLAS, "nextStep", "Llamar al banco."))
                .then()
                .statusCode(200);
        act(BLAS, item, "comments", Map.of("text", "El banco no contesta.")).then().statusCode(200);
        clock.advance(Duration.ofDays(4));

        Response read = as("contralor", Role.AUDITOR).get(ITEMS + "/{id}", item);

        read.then()
                .body("owner", equalTo(BLAS))
                .body("nextStep", equalTo("Llamar al banco."))
                .body("ageDays", equalTo(4))
                .body("history.kind", contains("ASSIGNED", "COMMENTED"))
                .body("history.actor", contains(ANA, BLAS))
                .body("history.text", contains(BLAS, "El banco no contesta."));
    }

    @Test
    void hasOwnerAndNextStepFromTheStart() {
        String item = notOurs(2_000);

        Response read = as(ANA).get(ITEMS + "/{id}", item);

        read.then()
                .body("owner", equalTo("tesoreria"))
                .body("ageDays", equalTo(0))
                .body("nextStep", not(blankOrNullString()));
        assertThatThrownBy(
                        () ->
                                payments.change(
                                        "update bank_item set owner = null where id = ?1",
                                        UUID.fromString(item)))
                .hasStackTraceContaining("null value in column");
    }

    @Test
    void linksLineToPaymentByHand() {
        Paid paid = payments.paid(DAY, 1_000);
        String item = notOurs(1_000);

        Response linked = link(item, paid.reference());

        linked.then()
                .statusCode(200)
                .body("state", equalTo("RESOLVED"))
                .body("resolution", equalTo("LINKED"))
                .body("resolvedBy", equalTo(ANA));
        assertThat(
                        payments.rows(
                                "select matched_by from bank_match where attempt_id = ?1 and"
                                        + " outcome = 'SETTLED'",
                                paid.attempt()))
                .hasToString("[ana]");
        link(item, paid.reference()).then().statusCode(409);
    }

    @Test
    void linksOnePaymentToOneLineEvenAtOnce() {
        Paid paid = payments.paid(DAY, 1_000);
        List<String> two = List.of(notOurs(1_000), notOurs(1_000));
        var left = new ConcurrentLinkedQueue<>(two);

        List<Integer> statuses =
                Parallel.times(2, () -> link(left.remove(), paid.reference()).statusCode());

        assertThat(statuses).containsExactlyInAnyOrder(200, 409);
    }

    @Test
    void refusesLinksThatWouldHideMoney() {
        Paid paid = payments.paid(DAY, 2_000);
        Paid pending = payments.paid(DAY, 1_000);
        payments.state(pending, "PENDING");
        String item = notOurs(1_000);

        link(item, paid.reference())
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("amount-differs"));
        link(item, pending.reference())
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("no-payment"));
        close(ANA, item, "SETTLED_LATER").then().statusCode(422);
        act(ANA, item, "resolution", Map.of("resolution", "WRITE_OFF", "reason", "corto"))
                .then()
                .statusCode(422);
        as(ANA).get(ITEMS + "/{id}", item).then().body("state", equalTo("OPEN"));
    }

    @Test
    void writesOffOnlyWithAnotherPerson() {
        Paid paid = payments.paid(DAY, 5_000);
        String item = item(new AsobancariaFile(DAY).paid(paid.reference(), 4_000));
        close(ANA, item, "WRITE_OFF").then().statusCode(200).body("state", equalTo("PROPOSED"));
        decide(ANA, item, true).then().statusCode(403);
        close(BLAS, item, "WRITE_OFF").then().statusCode(409);

        Response decided = decide(BLAS, item, true);

        decided.then()
                .statusCode(200)
                .body("state", equalTo("RESOLVED"))
                .body("proposedBy", equalTo(ANA))
                .body("resolvedBy", equalTo(BLAS))
                .body("history.kind", contains("PROPOSED", "RESOLVED"));
        assertThat(
                        payments.number(
                                "select cast(amount as bigint) from bank_match where attempt_id ="
                                        + " ?1",
                                paid.attempt()))
                .isEqualTo(4_000);
        decide(BLAS, item, true).then().statusCode(409);
    }

    @Test
    void declinedProposalIsOpenAgain() {
        String item = notOurs(1_000);
        close(ANA, item, "BANK_ERROR").then().statusCode(200);

        Response declined = decide(BLAS, item, false);

        declined.then()
                .body("state", equalTo("OPEN"))
                .body("resolution", nullValue())
                .body("history.kind", contains("PROPOSED", "DECLINED"));
    }

    @Test
    void databaseRefusesWriteOffByOnePerson() {
        String item = notOurs(1_000);

        assertThatThrownBy(
                        () ->
                                payments.change(
                                        "update bank_item set state = 'RESOLVED', resolution ="
                                                + " 'WRITE_OFF', proposed_by = 'ana', resolved_by ="
                                                + " 'ana', resolved_at = now() where id = ?1",
                                        UUID.fromString(item)))
                .hasStackTraceContaining("bank_item_second_person_ck");
    }

    @Test
    void handsMoneyOfNobodyOver() {
        String item = notOurs(77_000);

        close(ANA, item, "UNIDENTIFIED").then().statusCode(200);

        assertThat(
                        payments.rows(
                                "select payload ->> 'amount' from domain_event where type ="
                                        + " 'BankMoneyUnidentified' and subject = ?1",
                                UUID.fromString(item)))
                .hasToString("[77000.00]");
        act(ANA, item, "assignment", Map.of("owner", BLAS)).then().statusCode(409);
    }

    @Test
    void repeatsAnAnswerForTheSameKey() {
        String item = notOurs(1_000);
        String key = UUID.randomUUID().toString();

        Response first = comment(item, key);
        Response again = comment(item, key);

        first.then().statusCode(200);
        again.then().statusCode(200).header(Idempotency.REPLAYED, "true");
        as(ANA).get(ITEMS + "/{id}", item).then().body("history", hasSize(1));
    }

    @Test
    void pagesTheOldestFirst() {
        AsobancariaFile text = new AsobancariaFile(DAY);
        for (int i = 0; i < 3; i++) {
            text.paid("X" + UUID.randomUUID(), 1_000);
        }
        String file = imported(send(text.text())).getString("id");

        Response first = as(ANA).queryParam("file", file).queryParam("limit", 2).get(ITEMS);

        String next = first.header("Link").replaceAll("<(.*)>; rel=\"next\"", "$1");
        Response second = as(ANA).urlEncodingEnabled(false).get(next);
        List<String> seen = first.jsonPath().getList("items.id");
        assertThat(second.jsonPath().getList("items.id", String.class))
                .hasSize(1)
                .doesNotContainAnyElementsOf(seen);
        as(ANA).queryParam("file", file)
                .queryParam("kind", "duplicate")
                .get(ITEMS)
                .then()
                .body("items", hasSize(0));
        as(ANA).queryParam("kind", "otra").get(ITEMS).then().statusCode(400);
        as(ANA).queryParam("file", "otra").get(ITEMS).then().statusCode(400);
        as(ANA).queryParam("cursor", "bm8").get(ITEMS).then().statusCode(400);
        as(ANA).get(ITEMS + "/{id}", UUID.randomUUID()).then().statusCode(404);
    }

    private String notOurs(long amount) {
        return item(new AsobancariaFile(DAY).paid("X" + UUID.randomUUID(), amount));
    }

    private static String item(AsobancariaFile text) {
        return items(imported(send(text.text())).getString("id")).getString("items[0].id");
    }

    private static Response comment(String item, String key) {
        return as(ANA).contentType(ContentType.JSON)
                .header(Idempotency.HEADER, key)
                .body(Map.of("text", "Se pidió el extracto."))
                .post(ITEMS + "/{id}/comments", item);
    }

    private static Response link(String item, String reference) {
        return act(
                ANA,
                item,
                "resolution",
                Map.of("resolution", "LINKED", "reason", WHY, "reference", reference));
    }

    private static Response close(String officer, String item, String resolution) {
        return act(officer, item, "resolution", Map.of("resolution", resolution, "reason", WHY));
    }

    private static Response decide(String officer, String item, boolean agrees) {
        return act(officer, item, "decision", Map.of("agrees", agrees));
    }
}

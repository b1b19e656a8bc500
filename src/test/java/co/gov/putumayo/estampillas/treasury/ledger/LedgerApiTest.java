package co.gov.putumayo.estampillas.treasury.ledger;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import co.gov.putumayo.estampillas.shared.security.Role;
import co.gov.putumayo.estampillas.support.Tokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The books over HTTP. */
@QuarkusTest
class LedgerApiTest {

    private static final LocalDate DAY = LocalDate.of(2026, 4, 2);
    private static final String ENTRIES = "/api/v1/treasury/entries";

    @Inject PostEntry postEntry;

    @Test
    void statementOfAccountComesInPages() {
        String gateway = "extracto-" + UUID.randomUUID();
        for (int i = 1; i <= 3; i++) {
            post(gateway, i * 1000);
        }

        Response first = get(ENTRIES + "?limit=2&account=clearing." + gateway);

        first.then()
                .statusCode(200)
                .body("items", hasSize(2))
                .body("items[0].postings[0].debit", equalTo(1000))
                .body("items[0].postings[1].credit", equalTo(1000));
        String link = first.header("Link");
        get(link.substring(1, link.indexOf('>')))
                .then()
                .body("items", hasSize(1))
                .body("items[0].postings[0].debit", equalTo(3000));
    }

    @Test
    void listsEntriesOfPeriodAndKind() {
        String gateway = "periodo-" + UUID.randomUUID();
        post(gateway, 4000);

        get(ENTRIES + "?from=2026-04-03&to=2026-04-04&account=clearing." + gateway)
                .then()
                .body("items", hasSize(0));
        get(ENTRIES + "?from=2026-04-01&to=2026-04-02&sourceKind=test&account=clearing." + gateway)
                .then()
                .body("items", hasSize(1));
    }

    @Test
    void showsOneEntryAndNoOther() {
        UUID id = post("uno-" + UUID.randomUUID(), 9000);

        get(ENTRIES + "/" + id).then().statusCode(200).body("id", equalTo(id.toString()));
        get(ENTRIES + "/" + UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void trialBalanceIsZeroAndCountsUntilItsDay() {
        String gateway = "balance-" + UUID.randomUUID();
        post(gateway, 12_000);

        Response before = get("/api/v1/treasury/trial-balance?at=2026-04-01");
        Response after = get("/api/v1/treasury/trial-balance?at=2026-04-02");

        before.then().statusCode(200).body("difference", equalTo(0));
        after.then().statusCode(200).body("difference", equalTo(0));
        assertThat(balance(before, gateway)).isZero();
        assertThat(balance(after, gateway)).isEqualTo(12_000);
    }

    @Test
    void listsAccountsByCode() {
        get("/api/v1/treasury/accounts?limit=200")
                .then()
                .statusCode(200)
                .body("items.code", hasItem("bank"));
    }

    @Test
    void tellsWhetherTheChainIsSound() {
        given().auth()
                .oauth2(Tokens.of("contralor", Role.AUDITOR))
                .get("/api/v1/treasury/ledger-check")
                .then()
                .statusCode(200)
                .body("headHash.length()", equalTo(64));
    }

    @Test
    void refusesDaysThatDoNotExist() {
        get("/api/v1/treasury/trial-balance?at=2026-02-30").then().statusCode(400);
        get(ENTRIES + "?from=ayer").then().statusCode(400);
    }

    private UUID post(String gateway, long amount) {
        LedgerEntry entry =
                LedgerEntry.of(
                                LedgerEntry.Source.of("test", UUID.randomUUID()),
                                DAY,
                                "Prueba",
                                "test")
                        .debit(Account.clearing(gateway), amount)
                        .credit(Account.unidentified(), amount);
        return QuarkusTransaction.requiringNew().call(() -> postEntry.post(entry)).entryId();
    }

    private static int balance(Response answer, String gateway) {
        return answer.path("accounts.find { it.code == 'clearing." + gateway + "' }.balance");
    }

    private static Response get(String path) {
        RequestSpecification request = given().auth().oauth2(Tokens.of("tesorera", Role.TREASURY));
        return request.urlEncodingEnabled(false).get(path);
    }
}

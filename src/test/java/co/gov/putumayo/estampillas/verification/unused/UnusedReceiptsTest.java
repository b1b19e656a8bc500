package co.gov.putumayo.estampillas.verification.unused;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import co.gov.putumayo.estampillas.shared.security.Role;
import co.gov.putumayo.estampillas.support.PaidLiquidations;
import co.gov.putumayo.estampillas.support.PaidLiquidations.Payer;
import co.gov.putumayo.estampillas.support.PaidLiquidations.Receipt;
import co.gov.putumayo.estampillas.support.TestClock;
import co.gov.putumayo.estampillas.support.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Verified, and then not used. */
@QuarkusTest
class UnusedReceiptsTest {

    private static final String PATH = "/api/v1/verifications/unused";

    @Inject PaidLiquidations paid;
    @Inject TestClock clock;

    @AfterEach
    void backToRealTime() {
        clock.reset();
    }

    @Test
    void listsReceiptsThatWereVerifiedAndNotUsedInTime() {
        Receipt forgotten = paid.receipt();
        Receipt used = paid.receipt();
        Receipt neverAsked = paid.receipt();
        Receipt recent = paid.receipt();
        askSufficiency(forgotten);
        askSufficiency(used);
        clock.advance(Duration.ofDays(20));
        askSufficiency(recent);
        askSufficiency(forgotten);
        annul(used);
        clock.advance(Duration.ofDays(20));

        List<String> numbers = numbers("?days=30&limit=200");

        assertThat(numbers)
                .contains(forgotten.number())
                .doesNotContain(used.number(), neverAsked.number(), recent.number());
    }

    @Test
    void tellsSinceWhen() {
        Receipt receipt = paid.receipt(Payer.PERSON, Tokens.ITP_NIT);
        askBatch(receipt);
        clock.advance(Duration.ofDays(45));

        Response answer = list("?days=45&limit=200&entityNit=" + Tokens.ITP_NIT);

        String item = "items.find { it.receiptNumber == '" + receipt.number() + "' }";
        answer.then()
                .statusCode(200)
                .body(item + ".days", equalTo(45))
                .body(item + ".entity.nit", equalTo(Tokens.ITP_NIT));
        assertThat(answer.asString()).doesNotContain("Aurora", "1124850321", receipt.code());
    }

    @Test
    void goesOnPageByPage() {
        askSufficiency(paid.receipt());
        askSufficiency(paid.receipt());
        askSufficiency(paid.receipt());
        List<String> all = numbers("?days=0&limit=200");

        List<String> pages = new ArrayList<>();
        Response page = list("?days=0&limit=2");
        while (pages.size() < all.size()) {
            pages.addAll(page.path("items.receiptNumber"));
            String next = page.header("Link");
            if (next == null) {
                break;
            }
            page = list(next.replaceAll("<[^?]*(.*)>.*", "$1"));
        }

        assertThat(pages.subList(0, Math.min(all.size(), pages.size()))).isEqualTo(all);
    }

    @Test
    void refusesParametersThatMakeNoSense() {
        list("?days=-1").then().statusCode(400);
        list("?entityNit=x").then().statusCode(400);
        list("?cursor=eA").then().statusCode(400);
    }

    private static List<String> numbers(String query) {
        return list(query).path("items.receiptNumber");
    }

    private static Response list(String query) {
        return given().urlEncodingEnabled(false)
                .auth()
                .oauth2(Tokens.of("rentas", Role.REVENUE))
                .get(PATH + query);
    }

    private static void askSufficiency(Receipt receipt) {
        given().auth()
                .oauth2(Tokens.of("ana", Role.ENTITY_OFFICER, Tokens.DEPARTMENT_NIT))
                .contentType(ContentType.JSON)
                .body(
                        Map.of(
                                "act",
                                Map.of(
                                        "type",
                                        "contract",
                                        "contractType",
                                        "public-works",
                                        "value",
                                        1_000_000_000),
                                "date",
                                "2026-03-15",
                                "receipts",
                                List.of(Map.of("code", receipt.code()))))
                .post("/api/v1/verifications/sufficiency")
                .then()
                .statusCode(200);
    }

    private static void askBatch(Receipt receipt) {
        given().auth()
                .oauth2(Tokens.of("oficial.itp", Role.ENTITY_OFFICER, Tokens.ITP_NIT))
                .contentType(ContentType.JSON)
                .body(Map.of("receipts", List.of(Map.of("code", receipt.code()))))
                .post("/api/v1/verifications/batch")
                .then()
                .statusCode(200);
    }

    private static void annul(Receipt receipt) {
        given().auth()
                .oauth2(Tokens.of("ana", Role.ENTITY_OFFICER, Tokens.DEPARTMENT_NIT))
                .contentType(ContentType.JSON)
                .body(Map.of("documentNumber", "CO-1", "documentDate", "2026-03-20"))
                .put("/api/v1/receipts/" + receipt.code() + "/annulment")
                .then()
                .statusCode(201);
    }
}

package co.gov.putumayo.estampillas.declaration.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import co.gov.putumayo.estampillas.support.Filer;
import co.gov.putumayo.estampillas.support.Filer.Begun;
import co.gov.putumayo.estampillas.support.FreshDeclarants;
import co.gov.putumayo.estampillas.support.TestClock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From draft to paid: what a withholding agent does in a month. */
@QuarkusTest
class AgentLifeTest {

    @Inject FreshDeclarants fresh;
    @Inject TestClock clock;

    private Filer filer;

    @BeforeEach
    void tenthOfFebruary() {
        at("2026-02-10T15:00:00Z");
        filer = Filer.registered(fresh, "2026-01-01", false);
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void draftsFromWhatWasWithheldAndOpensEachFigure() {
        filer.withholds(1_000_000_000, "2026-01-15");
        filer.withholds(300_100_000, "2026-01-20");

        String id = filer.drafts("2026-01");

        filer.read(id)
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"2\""))
                .body("state", equalTo("DRAFT"))
                .body("boxes.size()", equalTo(8))
                .body("boxes.find { it.levy == 'pro-cultura' }.base", equalTo(1_300_100_000))
                .body("boxes.find { it.levy == 'pro-cultura' }.amount", equalTo(6_501_000))
                .body("boxes.find { it.levy == 'pro-cultura' }.count", equalTo(2))
                .body("boxes.find { it.levy == 'bomberil' }.amount", equalTo(0))
                .body("boxes.find { it.levy == 'contribucion-obra-publica' }.count", equalTo(0))
                .body("tax", equalTo(26_004_000))
                .body("pending", empty())
                .body("owing.total", equalTo(26_004_000));
        filer.declarant()
                .queryParam("levy", "pro-cultura")
                .get(Filer.PATH + "/{id}/rows", id)
                .then()
                .statusCode(200)
                .body("items.amount", contains(5_000_000, 1_501_000))
                .body("items.documentDate", contains("2026-01-15", "2026-01-20"));
    }

    @Test
    void filesWithPaymentOfTheWhole() {
        String withheld = filer.withholds(1_000_000_000, "2026-01-15");
        String id = filer.presents(Filer.month("2026-01"));
        filer.read(id)
                .then()
                .body("state", equalTo("AWAITING_PAYMENT"))
                .body("acknowledgement.presentedAt", equalTo("2026-02-10T10:00:00-05:00"))
                .body("acknowledgement.filedAt", nullValue());

        Begun payment = filer.paysAndBankApproves(id);

        assertThat(payment.amount()).isEqualTo(20_000_000);
        filer.read(id)
                .then()
                .body("state", equalTo("FILED"))
                .body("owing.received", equalTo(20_000_000))
                .body("owing.penalty", equalTo(0))
                .body("owing.balance", equalTo(0))
                .body("acknowledgement.filedAt", notNullValue())
                .body("signatures.capacity", contains("DECLARANT"));
        filer.declarant()
                .get("/api/v1/withholdings/{id}", withheld)
                .then()
                .body("status", equalTo("PAID"))
                .body("declaredIn", equalTo(filer.read(id).path("number")));
        filer.pays(id).then().statusCode(409).body("code", equalTo("already-paid"));
    }

    @Test
    void monthWithoutOperationsIsFiledAtOnceWithZeros() {
        String id = filer.presents(Filer.month("2026-01"));

        filer.read(id)
                .then()
                .body("state", equalTo("FILED"))
                .body("tax", equalTo(0))
                .body("boxes.count.unique()", contains(0))
                .body("owing.received", equalTo(0));
        filer.pays(id).then().statusCode(409).body("code", equalTo("declaration-not-payable"));
    }

    @Test
    void lateOnePaysPenaltyAndInterestOfItsDay() {
        filer.withholds(1_000_000_000, "2026-01-15");
        at("2026-03-21T15:00:00Z");
        String id = filer.presents(Filer.month("2026-01"));

        Begun payment = filer.paysAndBankApproves(id);

        // Two months at 5 %; 8 days of February at 23.23 % and 21 of March at 23.52 %, in 366.
        assertThat(payment.amount()).isEqualTo(20_000_000 + 2_000_000 + 371_000);
        filer.read(id)
                .then()
                .body("state", equalTo("FILED"))
                .body("owing.monthsLate", equalTo(2))
                .body("owing.penalty", equalTo(2_000_000))
                .body("owing.penaltyArticle", equalTo("434"))
                .body("owing.interest", equalTo(371_000));
    }

    @Test
    void zerosFiledLatePayTheMinimumPenalty() {
        at("2026-03-21T15:00:00Z");
        String id = filer.presents(Filer.month("2026-01"));
        filer.read(id).then().body("state", equalTo("AWAITING_PAYMENT"));

        Begun payment = filer.paysAndBankApproves(id);

        assertThat(payment.amount()).isEqualTo(524_000);
    }

    @Test
    void bankThatConfirmsTomorrowFilesItAndLeavesTheDifference() {
        filer.withholds(1_000_000_000, "2026-01-15");
        at("2026-02-21T04:59:00Z"); // 20 February in Bogotá, the last day, one minute to midnight
        String id = filer.presents(Filer.month("2026-01"));
        Begun payment = filer.begins(id, "payments");
        assertThat(payment.amount()).isEqualTo(20_000_000);

        at("2026-02-21T05:10:00Z");
        Filer.bank(payment, "approve");

        filer.read(id)
                .then()
                .body("state", equalTo("FILED"))
                .body("owing.day", equalTo("2026-02-21"))
                .body("owing.penalty", equalTo(1_000_000))
                .body("owing.interest", equalTo(13_000))
                .body("owing.balance", equalTo(1_013_000))
                .body("owing.balancePaid", equalTo(false));
        Begun balance = filer.begins(id, "balance-payments");
        assertThat(balance.amount()).isEqualTo(1_013_000);
        Filer.bank(balance, "approve");
        filer.read(id).then().body("owing.balancePaid", equalTo(true));
        filer.pays(id, "balance-payments")
                .then()
                .statusCode(409)
                .body("code", equalTo("already-paid"));
    }

    @Test
    void unpaidOneIsNotFiledOnlyOnceAnActSaysSo() {
        filer.withholds(1_000_000_000, "2026-01-15");
        String id = filer.presents(Filer.month("2026-01"));
        at("2026-05-20T15:00:00Z");
        filer.read(id).then().body("state", equalTo("AWAITING_PAYMENT"));

        Filer.officer("revenue")
                .header("If-Match", filer.etag(id))
                .body(
                        Map.of(
                                "type", "NOT_FILED",
                                "number", "Resolución 045 de 2026",
                                "date", "2026-05-04",
                                "servedOn", "2026-05-12",
                                "reason", "Sin pago de la totalidad del tributo (art. 415-f)."))
                .post(Filer.PATH + "/{id}/acts", id)
                .then()
                .statusCode(200)
                .body("state", equalTo("NOT_FILED"))
                .body("acts.number", contains("Resolución 045 de 2026"));

        filer.pays(id).then().statusCode(409);
        String again = filer.presents(Filer.month("2026-01"));
        filer.read(again)
                .then()
                .body("state", equalTo("AWAITING_PAYMENT"))
                .body("owing.monthsLate", equalTo(3));
    }

    @Test
    void filingLeavesEventsForTheLedger() {
        filer.withholds(1_000_000_000, "2026-01-15");
        String id = filer.presents(Filer.month("2026-01"));

        filer.paysAndBankApproves(id);

        filer.declarant()
                .queryParam("period", "2026-01")
                .queryParam("state", "FILED")
                .get(Filer.PATH)
                .then()
                .statusCode(200)
                .body("items.id", hasItem(id))
                .body("items[0].tax", equalTo(20_000_000));
    }

    private void at(String moment) {
        clock.set(Instant.parse(moment));
    }
}

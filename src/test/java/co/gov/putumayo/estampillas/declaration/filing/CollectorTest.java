package co.gov.putumayo.estampillas.declaration.filing;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;

import co.gov.putumayo.estampillas.support.Filer;
import co.gov.putumayo.estampillas.support.Filer.Begun;
import co.gov.putumayo.estampillas.support.FreshDeclarants;
import co.gov.putumayo.estampillas.support.PaidLiquidations;
import co.gov.putumayo.estampillas.support.TestClock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A collector files with the list of deposits its payers made, and pays nothing (art. 299). */
@QuarkusTest
class CollectorTest {

    private static final Map<String, Object> MARCH =
            Map.of("period", "2026-03", "kind", "COLLECTOR");

    @Inject FreshDeclarants fresh;
    @Inject PaidLiquidations paid;
    @Inject TestClock clock;

    private Filer collector;

    @BeforeEach
    void twoReceiptsAnnulledInMarchAndOneInApril() {
        at("2026-03-20T15:00:00Z");
        collector = Filer.registered(fresh, "2026-03-01", false, "collection");
        paid.usedUp(collector.nit());
        at("2026-04-01T04:59:00Z"); // 31 March in Bogotá, one minute to midnight
        paid.usedUp(collector.nit());
        at("2026-04-01T05:01:00Z");
        paid.usedUp(collector.nit());
        at("2026-04-10T15:00:00Z");
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void filesTheReceiptsOfTheMonthWithTheirDeposits() {
        String id = collector.drafts(MARCH);
        collector
                .read(id)
                .then()
                .body("boxes.find { it.levy == 'pro-cultura' }.count", equalTo(2))
                .body("boxes.find { it.levy == 'pro-cultura' }.amount", equalTo(10_000_000))
                .body("tax", equalTo(40_000_000))
                .body("deposits.count", equalTo(2))
                .body("deposits.amount", equalTo(40_000_000))
                .body("owing.taxToPay", equalTo(0));
        collector
                .declarant()
                .get(Filer.PATH + "/{id}/deposits", id)
                .then()
                .statusCode(200)
                .body("items", hasSize(2))
                .body("items.bankName", everyItem(equalTo("BANCOLOMBIA")))
                .body("items.cus", everyItem(equalTo(PaidLiquidations.CUS)))
                .body("items.amount", contains(20_000_000, 20_000_000));
        collector.signs(id).then().statusCode(200);

        collector
                .files(id)
                .then()
                .statusCode(200)
                .body("state", equalTo("FILED"))
                .body("owing.total", equalTo(0));

        collector.pays(id).then().statusCode(409);
    }

    @Test
    void lateOneIsFiledAndOwesTheMinimumPenalty() {
        at("2026-05-20T15:00:00Z");
        String id = collector.presents(MARCH);
        collector
                .read(id)
                .then()
                .body("state", equalTo("FILED"))
                .body("owing.penalty", equalTo(524_000))
                .body("owing.balance", equalTo(524_000));

        Begun payment = collector.begins(id, "balance-payments");
        Filer.bank(payment, "approve");

        collector.read(id).then().body("owing.balancePaid", equalTo(true));
    }

    private void at(String moment) {
        clock.set(Instant.parse(moment));
    }
}

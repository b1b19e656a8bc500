package co.gov.putumayo.estampillas.declaration.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import co.gov.putumayo.estampillas.shared.TaxPeriod;
import co.gov.putumayo.estampillas.support.TestClock;
import co.gov.putumayo.estampillas.support.Withholds;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a collector demanded in a month. */
@QuarkusTest
class CollectedStampsTest {

    @Inject CollectedStamps collected;
    @Inject TestClock clock;

    @Test
    void leavesWithheldStampsToTheAgentThatHasThem() {
        Withholds department = Withholds.department();
        String id = department.withhold().path("id");
        String code =
                await().until(
                                () -> department.read(id).path("receipt.code"),
                                found -> found != null);
        String number = department.read(id).path("receipt.number");
        department
                .signedIn()
                .contentType(ContentType.JSON)
                .body(Map.of("documentNumber", "CO-" + id, "documentDate", "2026-03-25"))
                .put("/api/v1/receipts/" + code + "/annulment")
                .then()
                .statusCode(201);

        MonthFacts month =
                QuarkusTransaction.requiringNew()
                        .call(() -> collected.of(department.entityNit(), thisMonth()));

        assertThat(month.deposits()).noneMatch(deposit -> deposit.receiptNumber().equals(number));
        assertThat(month.facts()).noneMatch(fact -> ("CO-" + id).equals(fact.documentNumber()));
    }

    private TaxPeriod thisMonth() {
        return new TaxPeriod(YearMonth.from(LocalDate.now(clock)));
    }
}

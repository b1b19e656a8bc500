package co.gov.putumayo.estampillas.treasury.transfer;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import co.gov.putumayo.estampillas.shared.security.Role;
import co.gov.putumayo.estampillas.support.Tokens;
import co.gov.putumayo.estampillas.treasury.ledger.Account;
import co.gov.putumayo.estampillas.treasury.ledger.LedgerEntry;
import co.gov.putumayo.estampillas.treasury.ledger.PostEntry;
import co.gov.putumayo.estampillas.treasury.ledger.SealEntries;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who watches the service learns that the term of a fund ends, and that it has ended. */
@QuarkusTest
class TransferGaugesTest {

    private static final String FUND = "pensiones-itp";
    private static final int DAYS_AGO = 45;
    private static final int DAYS_LEFT = 30 - DAYS_AGO;

    @Inject TransferGauges gauges;
    @Inject MeterRegistry meters;
    @Inject PostEntry postEntry;
    @Inject SealEntries sealEntries;
    @Inject Clock clock;

    @Test
    void moneyThatWaitsForFortyFiveDaysIsOverdueAlsoInATransferThatTheBankHasNotMade() {
        collect();

        await().untilAsserted(() -> assertReadsWhatTheListSays(DAYS_LEFT));

        String id =
                treasury()
                        .contentType(ContentType.JSON)
                        .body(Map.of("fund", FUND))
                        .post("/api/v1/treasury/transfers")
                        .path("id");
        await().untilAsserted(() -> assertReadsWhatTheListSays(DAYS_LEFT));
        treasury().post("/api/v1/treasury/transfers/" + id + "/cancellation");
    }

    @Test
    void fundsWithoutTermOfTheLawAreNotWatched() {
        gauges.read();

        assertThat(meters.find("transfer.days.left").tag("fund", "inversion-itp").gauge())
                .isNotNull();
        assertThat(meters.find("transfer.days.left").tag("fund", "centros-vida").gauge()).isNull();
    }

    /** Of the oldest money of the fund, which may be another test's. */
    private void assertReadsWhatTheListSays(int atMost) {
        gauges.read();

        double daysLeft = meters.get("transfer.days.left").tag("fund", FUND).gauge().value();
        String lastDay =
                treasury()
                        .get("/api/v1/treasury/transfers-due")
                        .path("items.find { it.fund == '" + FUND + "' }.dueOn");
        assertThat(daysLeft)
                .isEqualTo(ChronoUnit.DAYS.between(LocalDate.now(clock), LocalDate.parse(lastDay)))
                .isLessThanOrEqualTo(atMost);
    }

    private void collect() {
        LedgerEntry entry =
                LedgerEntry.of(
                                LedgerEntry.Source.of("test", UUID.randomUUID()),
                                LocalDate.now(clock).minusDays(DAYS_AGO),
                                "Prueba",
                                "test")
                        .debit(
                                Account.stamp("pro-desarrollo-itp"),
                                "pro-desarrollo-itp",
                                BigDecimal.TEN)
                        .credit(Account.pension(FUND), "pro-desarrollo-itp", BigDecimal.TEN);
        QuarkusTransaction.requiringNew().run(() -> postEntry.post(entry));
        sealEntries.seal();
    }

    private static RequestSpecification treasury() {
        return given().auth().oauth2(Tokens.of("ana", Role.TREASURY));
    }
}

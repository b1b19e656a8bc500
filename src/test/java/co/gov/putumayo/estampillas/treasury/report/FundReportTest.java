package co.gov.putumayo.estampillas.treasury.report;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import co.gov.putumayo.estampillas.shared.security.Role;
import co.gov.putumayo.estampillas.support.Tokens;
import co.gov.putumayo.estampillas.treasury.ledger.Account;
import co.gov.putumayo.estampillas.treasury.ledger.LedgerEntry;
import co.gov.putumayo.estampillas.treasury.ledger.PostEntry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What went to which fund, on days on which only this test books. */
@QuarkusTest
class FundReportTest {

    private static final String PATH = "/api/v1/treasury/funds-report";
    private static final String CULTURE = "pro-cultura";
    private static final LocalDate DAY = LocalDate.of(2018, 5, 8);

    @Inject PostEntry postEntry;

    @Test
    void tellsWhatEachFundWasGivenAndWhatLeftIt() {
        Account fund = Account.destination("prueba-informe");
        post(Account.stamp(CULTURE), fund, 8_000);
        post(fund, Account.bank(), 3_000);

        JsonPath report =
                given().auth()
                        .oauth2(Tokens.of("ana", Role.AUDITOR))
                        .queryParam("from", DAY.toString())
                        .queryParam("to", DAY.toString())
                        .get(PATH)
                        .jsonPath();

        Map<String, Object> row = report.getMap("rows.find { it.fund == 'prueba-informe' }");
        assertThat(row).containsEntry("kind", "DESTINATION").containsEntry("levy", CULTURE);
        assertThat(row.get("given").toString()).startsWith("8000");
        assertThat(row.get("taken").toString()).startsWith("3000");
    }

    @Test
    void refusesDayThatIsNone() {
        given().auth()
                .oauth2(Tokens.of("ana", Role.TREASURY))
                .queryParam("from", "mayo")
                .get(PATH)
                .then()
                .statusCode(400);
    }

    private void post(Account debit, Account credit, long pesos) {
        QuarkusTransaction.requiringNew()
                .run(
                        () ->
                                postEntry.post(
                                        LedgerEntry.of(
                                                        LedgerEntry.Source.of(
                                                                "report-test", UUID.randomUUID()),
                                                        DAY,
                                                        "Prueba",
                                                        "test")
                                                .debit(debit, CULTURE, BigDecimal.valueOf(pesos))
                                                .credit(
                                                        credit,
                                                        CULTURE,
                                                        BigDecimal.valueOf(pesos))));
    }
}

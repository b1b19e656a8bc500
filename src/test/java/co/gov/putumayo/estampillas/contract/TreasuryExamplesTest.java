package co.gov.putumayo.estampillas.contract;

import static co.gov.putumayo.estampillas.contract.ExampleExchange.compare;
import static co.gov.putumayo.estampillas.contract.ExampleExchange.json;
import static co.gov.putumayo.estampillas.contract.ExampleExchange.request;

import co.gov.putumayo.estampillas.shared.security.Role;
import co.gov.putumayo.estampillas.support.TestClock;
import co.gov.putumayo.estampillas.support.Tokens;
import co.gov.putumayo.estampillas.treasury.bank.ApprovedPayments;
import co.gov.putumayo.estampillas.treasury.bank.AsobancariaFile;
import co.gov.putumayo.estampillas.treasury.bank.BankFiles;
import co.gov.putumayo.estampillas.treasury.ledger.Account;
import co.gov.putumayo.estampillas.treasury.ledger.LedgerEntry;
import co.gov.putumayo.estampillas.treasury.ledger.PostEntry;
import co.gov.putumayo.estampillas.treasury.report.Collected;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A morning of Tesorería, in October of 2018: nobody else works then. */
@QuarkusTest
class TreasuryExamplesTest {

    private static final String TREASURY = "/api/v1/treasury";
    private static final Instant MORNING = Instant.parse("2018-10-10T13:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2018, 10, 9);
    private static final String FUND = "sedes-ejemplo";
    private static final String CULTURE = "pro-cultura";

    @Inject ApprovedPayments payments;
    @Inject Collected collected;
    @Inject PostEntry postEntry;
    @Inject EntityManager database;
    @Inject TestClock clock;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void showTheMorningAfterADayOfPayments() throws IOException {
        clock.set(MORNING);
        ApprovedPayments.Paid paid = payments.paid(DAY, 81_000_000);
        String file =
                new AsobancariaFile(DAY)
                        .paid(paid.reference(), 81_000_000)
                        .paid("800094164000012345", 24_000)
                        .text();

        Response sent = BankFiles.send(file);
        compare("sendBankFile", sent, 202);
        String id = sent.path("id");
        BankFiles.await(id);
        compare("getBankFile", ana().get(BankFiles.PATH + "/{id}", id), 200);
        Response items = ana().queryParam("file", id).get(BankFiles.ITEMS);
        compare("listBankItems", items, 200);
        compare(
                "assignBankItem",
                ana().body(request("assignBankItem"))
                        .post(
                                BankFiles.ITEMS + "/{id}/assignment",
                                items.<String>path("items[0].id")),
                200);
        compare("proveDay", ana().queryParam("date", DAY.toString()).get(TREASURY + "/proof"), 200);
        compare(
                "closeDay",
                ana().body(request("closeDay")).post(TREASURY + "/proof/closings"),
                201);
    }

    @Test
    void showWhatIsTransferredToAFund() throws IOException {
        clock.set(MORNING);
        QuarkusTransaction.requiringNew().run(this::collectForTheFund);

        Response prepared = ana().body(request("prepareTransfer")).post(TREASURY + "/transfers");

        compare("prepareTransfer", prepared, 201);
    }

    @Test
    void showWhatWasCollected() throws IOException {
        clock.set(MORNING);
        collected.receipt(
                DAY.minusDays(6), Tokens.DEPARTMENT_NIT, "1", Map.of(CULTURE, 5_000_000L));

        Response report =
                ana().queryParam("from", "2018-10-01")
                        .queryParam("group", "levy,entity")
                        .get(TREASURY + "/reports/collection");

        compare("reportCollection", report, 200);
    }

    private void collectForTheFund() {
        database.createNativeQuery(
                        """
                        insert into distribution_fund (code, kind, name, beneficiary, article)
                        values ('%s', 'DESTINATION', 'Sedes del ejemplo',
                            'Instituto Tecnológico del Putumayo', '342')
                        """
                                .formatted(FUND))
                .executeUpdate();
        postEntry.post(
                LedgerEntry.of(
                                LedgerEntry.Source.of("example", UUID.randomUUID()),
                                DAY,
                                "Ejemplo",
                                "test")
                        .debit(Account.stamp(CULTURE), CULTURE, BigDecimal.valueOf(24_000_000))
                        .credit(
                                Account.destination(FUND),
                                CULTURE,
                                BigDecimal.valueOf(24_000_000)));
    }

    private static RequestSpecification ana() {
        return json().auth().oauth2(Tokens.of("ana.tesoreria", Role.TREASURY));
    }
}

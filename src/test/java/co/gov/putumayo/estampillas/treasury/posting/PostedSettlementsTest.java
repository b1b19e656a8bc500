package co.gov.putumayo.estampillas.treasury.posting;

import static org.assertj.core.api.Assertions.assertThat;

import co.gov.putumayo.estampillas.treasury.bank.ApprovedPayments;
import co.gov.putumayo.estampillas.treasury.bank.ApprovedPayments.Paid;
import co.gov.putumayo.estampillas.treasury.bank.BankFiles;
import co.gov.putumayo.estampillas.treasury.ledger.AccountKind;
import co.gov.putumayo.estampillas.treasury.ledger.IncomeAccounts;
import co.gov.putumayo.estampillas.treasury.ledger.LedgerEntry;
import co.gov.putumayo.estampillas.treasury.ledger.PostedEntries;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** Money that a file proves to be in the bank, and the account each levy has. */
@QuarkusTest
class PostedSettlementsTest {

    private static final LocalDate DAY = LocalDate.of(2025, 4, 8);

    @Inject ApprovedPayments payments;
    @Inject PostedEntries posted;
    @Inject IncomeAccounts incomeAccounts;

    @Test
    void settledMoneyIsInTheBankWithoutWhatTheGatewayKept() {
        Paid paid = payments.paid(DAY, 100_000);
        String text =
                "transaction_id,reference,amount,fee,paid_at,cus,status\n"
                        + "t-%1$s,%1$s,100000,1500,%2$s,%3$s,APPROVED\n"
                                .formatted(paid.reference(), DAY, paid.cus());

        String file = BankFiles.imported(BankFiles.sendSettlement(text)).getString("id");

        LedgerEntry.Source source =
                LedgerEntry.Source.of(Sources.SETTLEMENT, file + "/2-2/sandbox/" + DAY);
        PostedEntries.View entry =
                Awaitility.await()
                        .atMost(Duration.ofSeconds(30))
                        .until(() -> posted.find(source), Optional::isPresent)
                        .orElseThrow();
        assertThat(entry.lines())
                .extracting(line -> line.account().code() + " " + line.amount().longValueExact())
                .containsExactlyInAnyOrder(
                        "bank 98500", "gateway-costs 1500", "clearing.sandbox -100000");
    }

    @Test
    void stampsFeesAndContributionsHaveAccountsOfTheirKind() {
        assertThat(
                        incomeAccounts
                                .of(
                                        List.of(
                                                "pro-cultura",
                                                "pasaporte",
                                                "contribucion-obra-publica"))
                                .values())
                .extracting(account -> account.kind())
                .containsExactlyInAnyOrder(
                        AccountKind.STAMP, AccountKind.FEE, AccountKind.CONTRIBUTION);
    }
}

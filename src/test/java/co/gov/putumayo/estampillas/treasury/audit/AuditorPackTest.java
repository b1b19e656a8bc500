package co.gov.putumayo.estampillas.treasury.audit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import co.gov.putumayo.estampillas.payment.PaymentApproved;
import co.gov.putumayo.estampillas.payment.payable.Payable;
import co.gov.putumayo.estampillas.shared.outbox.Outbox;
import co.gov.putumayo.estampillas.shared.security.Role;
import co.gov.putumayo.estampillas.support.PaidLiquidations;
import co.gov.putumayo.estampillas.support.Tokens;
import co.gov.putumayo.estampillas.treasury.distribution.Distribute;
import co.gov.putumayo.estampillas.treasury.ledger.LedgerEntry;
import co.gov.putumayo.estampillas.treasury.ledger.PostedEntries;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** What an auditor takes away is whole, and shows every byte that somebody changed. */
@QuarkusTest
class AuditorPackTest {

    private static final String PACK = "/api/v1/treasury/auditor-pack";

    /** A month in which no other test pays. */
    private static final Instant PAID_AT = Instant.parse("2018-07-10T15:00:00Z");

    private static final String PERIOD = "?from=2018-07-01&to=2018-07-31";

    @Inject PaidLiquidations paid;
    @Inject PostedEntries posted;
    @Inject Outbox outbox;

    @Test
    void scriptFindsNothingWrong() throws Exception {
        receipt();
        UnpackedPack pack = pack();

        UnpackedPack.Verdict verdict = pack.verify();

        assertThat(verdict.output()).startsWith("OK");
        assertThat(verdict.exit()).isZero();
        assertThat(pack.text("receipts.jsonl").lines()).isNotEmpty();
    }

    @Test
    void scriptFindsOneByteChangedInAnyFile() throws Exception {
        receipt();
        UnpackedPack pack = pack();

        for (String file :
                new String[] {
                    "entries.jsonl",
                    "chain.csv",
                    "balances.csv",
                    "receipts.jsonl",
                    "distribution-rules.json",
                    "keys.json",
                    "manifest.json"
                }) {
            byte[] whole = Files.readAllBytes(pack.folder().resolve(file));
            byte[] changed = whole.clone();
            changed[changed.length / 2] ^= 1;
            Files.write(pack.folder().resolve(file), changed);

            UnpackedPack.Verdict verdict = pack.verify();

            assertThat(verdict.exit()).as(file).isEqualTo(1);
            assertThat(verdict.output()).as(file).contains("FAULT");
            Files.write(pack.folder().resolve(file), whole);
        }
        assertThat(pack.verify().exit()).isZero();
    }

    /** The hash in the manifest was changed along with the file. */
    @Test
    void scriptFindsForgeryThatTheManifestCovers() throws Exception {
        receipt();
        UnpackedPack pack = pack();

        pack.forge("entries.jsonl", "5000000.00", "6000000.00");
        assertThat(pack.verify().output())
                .contains("entry is not the one in the chain", "differ from its entries");
        pack.restore();

        pack.forge("receipts.jsonl", "Puente sobre el río Mocoa", "Puente sobre el río Guamués");
        assertThat(pack.verify().output()).contains("differs from its hash");
        pack.restore();

        pack.forge("distribution-rules.json", "0.56", "0.57");
        assertThat(pack.verify().output()).contains("differs from its rules");
    }

    @Test
    void packOfDaysWithoutMoneyIsSoundToo() throws Exception {
        UnpackedPack pack = pack("?from=2018-02-01&to=2018-02-28");

        assertThat(pack.verify().exit()).isZero();
    }

    @Test
    void asksForPeriodOfAtMostOneYear() {
        for (String query :
                new String[] {
                    "",
                    "?from=2019-07-01",
                    "?from=2019-07-02&to=2019-07-01",
                    "?from=2019-01-01&to=2021-01-01",
                    "?from=x&to=2019-01-01"
                }) {
            given().auth()
                    .oauth2(Tokens.of("contralor", Role.AUDITOR))
                    .get(PACK + query)
                    .then()
                    .statusCode(400);
        }
    }

    private void receipt() {
        Payable payable = paid.liquidation(PaidLiquidations.Payer.COMPANY, Tokens.DEPARTMENT_NIT);
        PaymentApproved approved =
                new PaymentApproved(
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        payable.kind(),
                        payable.id(),
                        payable.amount(),
                        "sandbox",
                        "1007",
                        "BANCOLOMBIA",
                        PaidLiquidations.CUS,
                        PAID_AT);
        QuarkusTransaction.requiringNew().run(() -> outbox.record(approved, "test"));
        LedgerEntry.Source receipt =
                LedgerEntry.Source.of("receipt", paid.awaitReceipt(payable).number());
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> posted.find(Distribute.sourceOf(receipt)).isPresent());
    }

    private UnpackedPack pack() throws Exception {
        return pack(PERIOD);
    }

    private UnpackedPack pack(String query) throws Exception {
        byte[] zip =
                given().auth()
                        .oauth2(Tokens.of("contralor", Role.AUDITOR))
                        .get(PACK + query)
                        .then()
                        .statusCode(200)
                        .contentType("application/zip")
                        .extract()
                        .asByteArray();
        return UnpackedPack.of(zip, Files.createTempDirectory(Path.of("target"), "auditor-pack"));
    }
}

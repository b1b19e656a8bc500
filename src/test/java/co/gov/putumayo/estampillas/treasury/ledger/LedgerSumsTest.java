package co.gov.putumayo.estampillas.treasury.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The sums kept at each sealing, and what came since, are those of all entries. */
@QuarkusTest
class LedgerSumsTest {

    private static final String UNSEALED =
            "select count(*) from ledger_seal where sequence > (select sequence from ledger_sum)";

    @Inject LedgerSums sums;
    @Inject PostEntry postEntry;
    @Inject SealEntries sealEntries;
    @Inject EntityManager database;

    @Test
    void countEntriesBeforeAndAfterTheyAreSealed() {
        post();
        assertSameAsAll();

        sealEntries.seal();

        assertSameAsAll();
        post();
        assertSameAsAll();
    }

    @Test
    void keepAllThatIsSealed() {
        post();

        sealEntries.seal();

        assertThat(one(UNSEALED)).isEqualTo(0L);
    }

    /** At one and the same moment: others post meanwhile. */
    private void assertSameAsAll() {
        QuarkusTransaction.requiringNew()
                .run(
                        () -> {
                            database.createNativeQuery(
                                            "set transaction isolation level repeatable read")
                                    .executeUpdate();
                            LedgerSums.Sums read = sums.read();
                            BigDecimal all =
                                    (BigDecimal)
                                            one(
                                                    "select sum(amount) from ledger_posting"
                                                            + " where amount > 0");
                            assertThat(read.debits()).isEqualByComparingTo(all);
                            assertThat(read.credits()).isEqualByComparingTo(all);
                            assertThat(read.difference()).isZero();
                        });
    }

    private Object one(String sql) {
        return database.createNativeQuery(sql).getSingleResult();
    }

    private void post() {
        LedgerEntry entry =
                LedgerEntry.of(
                                LedgerEntry.Source.of("test", UUID.randomUUID()),
                                LocalDate.of(2026, 3, 17),
                                "Prueba",
                                "test")
                        .debit(Account.bank(), 1_000)
                        .credit(Account.unidentified(), 1_000);
        QuarkusTransaction.requiringNew().run(() -> postEntry.post(entry));
    }
}

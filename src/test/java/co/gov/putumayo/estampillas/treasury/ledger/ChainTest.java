package co.gov.putumayo.estampillas.treasury.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import co.gov.putumayo.estampillas.support.Parallel;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Test;

/** The chain of hashes over the entries: made by several at once, and what it finds out. */
@QuarkusTest
class ChainTest {

    @Inject PostEntry postEntry;
    @Inject SealEntries sealEntries;
    @Inject CheckLedger checkLedger;
    @Inject EntityManager database;

    @Test
    void chainsAllEntriesWhileSeveralPostAndSeal() {
        ConcurrentLinkedQueue<UUID> posted = new ConcurrentLinkedQueue<>();

        Parallel.run(
                8,
                () -> {
                    for (int i = 0; i < 20; i++) {
                        posted.add(post());
                        if (i % 5 == 0) {
                            sealEntries.seal();
                        }
                    }
                });
        sealEntries.seal();

        assertThat(posted).allMatch(this::isSealed);
        assertThat(checkLedger.check().faults()).isEmpty();
        assertThat(number("select max(sequence) - count(*) from ledger_seal")).isZero();
    }

    @Test
    void findsEntryThatWasChanged() {
        UUID id = post();
        sealEntries.seal();

        LedgerCheck found =
                whileTampered(
                        "update ledger_posting set amount = amount * 2 where entry_id = '%s'"
                                .formatted(id),
                        "update ledger_posting set amount = amount / 2 where entry_id = '%s'"
                                .formatted(id),
                        "ledger_posting");

        assertThat(found.sound()).isFalse();
        assertThat(found.faults())
                .extracting(LedgerCheck.Fault::code, LedgerCheck.Fault::entryId)
                .contains(tuple(LedgerCheck.CHANGED, id));
        assertThat(checkLedger.check().sound()).isTrue();
    }

    @Test
    void findsDescriptionThatWasChanged() {
        UUID id = post();
        sealEntries.seal();

        LedgerCheck found =
                whileTampered(
                        "update ledger_entry set description = 'otra' where id = '%s'"
                                .formatted(id),
                        "update ledger_entry set description = 'Prueba' where id = '%s'"
                                .formatted(id),
                        "ledger_entry");

        assertThat(found.faults())
                .extracting(LedgerCheck.Fault::code)
                .contains(LedgerCheck.CHANGED);
    }

    @Test
    void databaseRefusesLinkThatDoesNotFollow() {
        UUID id = post();
        sealEntries.seal();
        String hash = EntryContent.sha256(Seal.GENESIS + ":" + Seal.GENESIS);

        List<String> refusals =
                List.of(
                        refusal(
                                "insert into ledger_seal values (1, '%s', '%s', '%s', '%s')"
                                        .formatted(id, Seal.GENESIS, Seal.GENESIS, hash)),
                        refusal("delete from ledger_seal where entry_id = '%s'".formatted(id)),
                        refusal(
                                "insert into ledger_seal values (999999999, '%s', '%s', '%s', '%s')"
                                        .formatted(id, Seal.GENESIS, Seal.GENESIS, hash)));

        assertThat(refusals).noneMatch(String::isEmpty);
    }

    /** Somebody with all rights on the database changes a row behind the service. */
    private LedgerCheck whileTampered(String change, String back, String table) {
        tamper(change, table);
        try {
            return checkLedger.check();
        } finally {
            tamper(back, table);
        }
    }

    private void tamper(String change, String table) {
        QuarkusTransaction.requiringNew()
                .run(
                        () -> {
                            run("alter table " + table + " disable trigger user");
                            run(change);
                            run("alter table " + table + " enable trigger user");
                        });
    }

    private String refusal(String sql) {
        try {
            QuarkusTransaction.requiringNew().run(() -> run(sql));
            return "";
        } catch (RuntimeException e) {
            return e.toString();
        }
    }

    private UUID post() {
        LedgerEntry entry =
                LedgerEntry.of(
                                LedgerEntry.Source.of("test", UUID.randomUUID()),
                                LocalDate.of(2026, 3, 17),
                                "Prueba",
                                "test")
                        .debit(Account.bank(), 1_000)
                        .credit(Account.unidentified(), 1_000);
        return QuarkusTransaction.requiringNew().call(() -> postEntry.post(entry)).entryId();
    }

    private boolean isSealed(UUID id) {
        return number("select count(*) from ledger_seal where entry_id = '" + id + "'") == 1;
    }

    private long number(String sql) {
        return ((Number)
                        QuarkusTransaction.requiringNew()
                                .call(() -> database.createNativeQuery(sql).getSingleResult()))
                .longValue();
    }

    private void run(String sql) {
        database.createNativeQuery(sql).executeUpdate();
    }
}

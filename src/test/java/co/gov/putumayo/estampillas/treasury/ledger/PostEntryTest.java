package co.gov.putumayo.estampillas.treasury.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import co.gov.putumayo.estampillas.support.Parallel;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What the books take and what they refuse, the database itself included. */
@QuarkusTest
class PostEntryTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 16);

    @Inject PostEntry postEntry;
    @Inject ReverseEntry reverseEntry;
    @Inject EntryRepository entries;
    @Inject EntityManager database;

    @Test
    void writesEachLineWithItsStamp() {
        UUID id = post(receipt(UUID.randomUUID(), "pasarela-uno", 81_000)).entryId();

        StoredEntry found = whole(id);

        assertThat(found.bookedOn()).isEqualTo(DAY);
        assertThat(found.postings())
                .extracting(StoredPosting::account, p -> p.amount().intValueExact())
                .containsExactly(
                        tuple("clearing.pasarela-uno", 81_000),
                        tuple("stamp.pro-cultura", -81_000));
        assertThat(found.postings().get(1).levy()).isEqualTo("pro-cultura");
    }

    @Test
    void keepsCents() {
        LedgerEntry odd =
                LedgerEntry.of(source(UUID.randomUUID()), DAY, "Valor con centavos", "test")
                        .debit(Account.bank(), null, new BigDecimal("100.07"))
                        .credit(Account.unidentified(), null, new BigDecimal("100.07"));

        UUID id = post(odd).entryId();

        assertThat(whole(id).postings().get(0).amount()).isEqualByComparingTo("100.07");
    }

    @Test
    void postsSourceOnceHoweverManyTry() {
        UUID source = UUID.randomUUID();

        List<PostEntry.Posted> answers =
                Parallel.times(16, () -> post(receipt(source, "pasarela-dos", 5_000)));

        assertThat(answers).filteredOn(PostEntry.Posted::first).hasSize(1);
        assertThat(answers)
                .extracting(PostEntry.Posted::entryId)
                .containsOnly(answers.get(0).entryId());
    }

    @Test
    void refusesOtherLinesForSourceAlreadyPosted() {
        UUID source = UUID.randomUUID();
        post(receipt(source, "pasarela-uno", 5_000));

        assertThatThrownBy(() -> post(receipt(source, "pasarela-uno", 6_000)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void refusesEntryThatDoesNotBalance() {
        LedgerEntry wrong =
                LedgerEntry.of(source(UUID.randomUUID()), DAY, "Descuadre", "test")
                        .debit(Account.bank(), 5_000)
                        .credit(Account.unidentified(), 4_999);

        assertThatThrownBy(() -> post(wrong)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void reversesEntryOnce() {
        UUID wrong = post(receipt(UUID.randomUUID(), "pasarela-uno", 7_000)).entryId();

        List<PostEntry.Posted> answers =
                Parallel.times(
                        8,
                        () ->
                                QuarkusTransaction.requiringNew()
                                        .call(
                                                () ->
                                                        reverseEntry.reverse(
                                                                wrong, DAY, "Error", "test")));

        assertThat(answers).filteredOn(PostEntry.Posted::first).hasSize(1);
        StoredEntry reversal = whole(answers.get(0).entryId());
        assertThat(reversal.reverses()).isEqualTo(wrong);
        assertThat(reversal.postings())
                .extracting(p -> p.amount().intValueExact())
                .containsExactly(-7_000, 7_000);
    }

    @Test
    void reversesNoReversal() {
        UUID wrong = post(receipt(UUID.randomUUID(), "pasarela-uno", 7_000)).entryId();
        UUID reversal =
                QuarkusTransaction.requiringNew()
                        .call(() -> reverseEntry.reverse(wrong, DAY, "Error", "test"))
                        .entryId();

        assertThatThrownBy(
                        () ->
                                QuarkusTransaction.requiringNew()
                                        .run(
                                                () ->
                                                        reverseEntry.reverse(
                                                                reversal, DAY, "Error", "test")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void databaseRefusesEntryWhoseLinesDoNotBalance() {
        UUID id = UUID.randomUUID();

        assertThatThrownBy(
                        () ->
                                QuarkusTransaction.requiringNew()
                                        .run(
                                                () -> {
                                                    insertEntry(id, 2);
                                                    insertPosting(id, 0, 2, 100);
                                                    insertPosting(id, 1, 2, -99);
                                                }))
                .hasStackTraceContaining("does not balance");
    }

    @Test
    void databaseRefusesLinesThatComeLater() {
        UUID id = post(receipt(UUID.randomUUID(), "pasarela-uno", 7_000)).entryId();

        assertThatThrownBy(
                        () ->
                                QuarkusTransaction.requiringNew()
                                        .run(() -> insertPosting(id, 2, 2, 100)))
                .hasStackTraceContaining("ledger_posting_position_ck");
    }

    @Test
    void databaseRefusesReversalThatDoesNotUndo() {
        UUID wrong = post(receipt(UUID.randomUUID(), "pasarela-uno", 7_000)).entryId();
        LedgerEntry other = receipt(UUID.randomUUID(), "pasarela-uno", 6_000);

        assertThatThrownBy(
                        () ->
                                QuarkusTransaction.requiringNew()
                                        .run(() -> postEntry.post(other, wrong)))
                .hasStackTraceContaining("does not undo");
    }

    @Test
    void databaseRefusesChangeAndRemoval() {
        UUID id = post(receipt(UUID.randomUUID(), "pasarela-uno", 7_000)).entryId();

        for (String sql :
                List.of(
                        "update ledger_entry set description = 'x' where id = '" + id + "'",
                        "delete from ledger_entry where id = '" + id + "'",
                        "update ledger_posting set amount = 1 where entry_id = '" + id + "'",
                        "delete from ledger_posting where entry_id = '" + id + "'",
                        "truncate ledger_posting")) {
            assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> run(sql)))
                    .as(sql)
                    .hasStackTraceContaining("append only");
        }
    }

    private PostEntry.Posted post(LedgerEntry entry) {
        return QuarkusTransaction.requiringNew().call(() -> postEntry.post(entry));
    }

    private StoredEntry whole(UUID id) {
        return QuarkusTransaction.requiringNew().call(() -> entries.findWhole(id).orElseThrow());
    }

    private void insertEntry(UUID id, int size) {
        run(
                "insert into ledger_entry (id, source_kind, source_id, booked_on, recorded_at,"
                        + " description, actor, posting_count) values ('"
                        + id
                        + "', 'test', '"
                        + id
                        + "', '2026-03-16', now(), 'prueba', 'test', "
                        + size
                        + ")");
    }

    private void insertPosting(UUID entry, int position, int size, int amount) {
        run(
                "insert into ledger_posting (entry_id, position, booked_on, entry_size, account,"
                        + " amount) values ('"
                        + entry
                        + "', "
                        + position
                        + ", '2026-03-16', "
                        + size
                        + ", 'bank', "
                        + amount
                        + ")");
    }

    private void run(String sql) {
        database.createNativeQuery(sql).executeUpdate();
    }

    private static LedgerEntry receipt(UUID source, String gateway, long amount) {
        return LedgerEntry.of(source(source), DAY, "Recibo de prueba", "test")
                .debit(Account.clearing(gateway), amount)
                .credit(Account.stamp("pro-cultura"), "pro-cultura", BigDecimal.valueOf(amount));
    }

    private static LedgerEntry.Source source(UUID id) {
        return LedgerEntry.Source.of("test", id);
    }
}

package co.gov.putumayo.estampillas.treasury.ledger;

import co.gov.putumayo.estampillas.shared.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/** Writes an entry in the books, in the transaction of whatever moved the money. */
@ApplicationScoped
public class PostEntry {

    private final EntryRepository entries;
    private final Clock clock;

    PostEntry(EntryRepository entries, Clock clock) {
        this.entries = entries;
        this.clock = clock;
    }

    /**
     * @param first false when the source was posted before
     */
    public record Posted(UUID entryId, boolean first) {}

    /**
     * Exactly once for each source: asked again for the same lines, it answers the entry that
     * exists.
     *
     * @throws IllegalArgumentException when debits and credits differ, or nothing moves
     * @throws IllegalStateException when the source was posted with other lines
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Posted post(LedgerEntry entry) {
        return post(entry, null);
    }

    /**
     * @param reverses entry that this one undoes, or null
     */
    Posted post(LedgerEntry entry, UUID reverses) {
        if (entry.lines().isEmpty() || entry.balance().signum() != 0) {
            throw new IllegalArgumentException(
                    "Entry of " + entry.source() + " does not balance: " + entry.lines());
        }
        UUID id = Ids.next();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        if (!entries.insertUnlessPosted(id, entry, reverses, now)) {
            return new Posted(sameAs(entry), false);
        }
        entries.openAccounts(entry.lines().stream().map(LedgerEntry.Line::account).toList());
        entries.insertPostings(id, entry.bookedOn(), entry.lines());
        return new Posted(id, true);
    }

    private UUID sameAs(LedgerEntry entry) {
        StoredEntry found = entries.findBySource(entry.source()).orElseThrow();
        if (!lines(entry).equals(lines(found))) {
            throw new IllegalStateException(
                    entry.source() + " was posted with other lines in entry " + found.id());
        }
        return found.id();
    }

    private record Moved(String account, String levy, BigDecimal amount) {}

    private static List<Moved> lines(LedgerEntry entry) {
        return entry.lines().stream()
                .map(l -> new Moved(l.account().code(), l.levy(), plain(l.amount())))
                .toList();
    }

    private static List<Moved> lines(StoredEntry entry) {
        return entry.postings().stream()
                .map(p -> new Moved(p.account(), p.levy(), plain(p.amount())))
                .toList();
    }

    /** So that 5 and 5.00 are one number. */
    private static BigDecimal plain(BigDecimal amount) {
        return amount.stripTrailingZeros();
    }
}

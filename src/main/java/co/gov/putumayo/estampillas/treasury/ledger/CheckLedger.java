package co.gov.putumayo.estampillas.treasury.ledger;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Proves that no entry was changed, removed or slipped in since it was sealed. */
@ApplicationScoped
public class CheckLedger {

    private static final int CHUNK = 1000;
    private static final int MOST_FAULTS = 20;

    /** After which an entry without seal means that somebody keeps it from being sealed. */
    private static final Duration SEALED_WITHIN = Duration.ofMinutes(10);

    private final EntryRepository entries;
    private final SealRepository seals;
    private final Clock clock;

    CheckLedger(EntryRepository entries, SealRepository seals, Clock clock) {
        this.entries = entries;
        this.seals = seals;
        this.clock = clock;
    }

    /** Reads the whole chain chunk by chunk, each in a transaction of its own. */
    public LedgerCheck check() {
        List<LedgerCheck.Fault> faults = new ArrayList<>();
        long sequence = 0;
        String previous = Seal.GENESIS;
        boolean more = true;
        while (more && faults.size() < MOST_FAULTS) {
            long from = sequence;
            String head = previous;
            List<Seal> chunk =
                    QuarkusTransaction.requiringNew().call(() -> checkChunk(from, head, faults));
            more = chunk.size() == CHUNK;
            if (!chunk.isEmpty()) {
                sequence = chunk.get(chunk.size() - 1).sequence();
                previous = chunk.get(chunk.size() - 1).hash();
            }
        }
        QuarkusTransaction.requiringNew().run(() -> findUnsealed(faults));
        return new LedgerCheck(faults.isEmpty(), sequence, previous, List.copyOf(faults));
    }

    private List<Seal> checkChunk(long after, String head, List<LedgerCheck.Fault> faults) {
        List<Seal> chunk = seals.after(after, CHUNK);
        Map<UUID, StoredEntry> found =
                entries.withPostings(chunk.stream().map(Seal::entryId).toList()).stream()
                        .collect(Collectors.toMap(StoredEntry::id, Function.identity()));
        long expected = after;
        String previous = head;
        for (Seal seal : chunk) {
            expected++;
            String fault =
                    seal.sequence() != expected
                            ? LedgerCheck.GAP
                            : faultOf(seal, previous, found.get(seal.entryId()));
            if (fault != null) {
                faults.add(new LedgerCheck.Fault(fault, seal.sequence(), seal.entryId()));
            }
            expected = seal.sequence();
            previous = seal.hash();
        }
        return chunk;
    }

    private static String faultOf(Seal seal, String previous, StoredEntry entry) {
        if (entry == null) {
            return LedgerCheck.MISSING;
        }
        if (!EntryContent.of(entry).hash().equals(seal.contentHash())) {
            return LedgerCheck.CHANGED;
        }
        if (!seal.previousHash().equals(previous)
                || !Seal.chained(previous, seal.contentHash()).equals(seal.hash())) {
            return LedgerCheck.BROKEN;
        }
        BigDecimal balance =
                entry.postings().stream()
                        .map(StoredPosting::amount)
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        return balance.signum() == 0 ? null : LedgerCheck.UNBALANCED;
    }

    private void findUnsealed(List<LedgerCheck.Fault> faults) {
        seals.withoutSeal(clock.instant().minus(SEALED_WITHIN), MOST_FAULTS)
                .forEach(id -> faults.add(new LedgerCheck.Fault(LedgerCheck.UNSEALED, null, id)));
    }
}

package co.gov.putumayo.estampillas.treasury.ledger;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Chains the committed entries, each bound by its hash to all before it. Apart from posting, so
 * that payments never wait for each other; a replica that dies midway leaves its chunk to the next.
 */
@ApplicationScoped
public class SealEntries {

    private static final int CHUNK = 500;

    private final EntryRepository entries;
    private final SealRepository seals;
    private final LedgerSums sums;

    SealEntries(EntryRepository entries, SealRepository seals, LedgerSums sums) {
        this.entries = entries;
        this.seals = seals;
        this.sums = sums;
    }

    @Scheduled(
            every = "{estampillas.treasury.seal-every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void onSchedule() {
        seal();
    }

    /** Seals whatever is committed now. */
    public void seal() {
        boolean more = true;
        while (more) {
            more = QuarkusTransaction.requiringNew().call(this::sealChunk) == CHUNK;
        }
    }

    private int sealChunk() {
        if (seals.unsealed(1).isEmpty()) {
            return 0;
        }
        seals.lockChain();
        List<UUID> ids = seals.unsealed(CHUNK);
        Map<UUID, StoredEntry> found =
                entries.withPostings(ids).stream()
                        .collect(Collectors.toMap(StoredEntry::id, Function.identity()));
        long sequence = seals.last().map(Seal::sequence).orElse(0L);
        String previous = seals.last().map(Seal::hash).orElse(Seal.GENESIS);
        List<Seal> links = new ArrayList<>();
        for (UUID id : ids) {
            sequence++;
            Seal link = new Seal(sequence, id, EntryContent.of(found.get(id)).hash(), previous);
            links.add(link);
            previous = link.hash();
        }
        seals.persist(links);
        seals.flush();
        seals.sealed(ids);
        sums.keep();
        return ids.size();
    }
}

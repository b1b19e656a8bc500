package co.gov.putumayo.estampillas.treasury.ledger;

import co.gov.putumayo.estampillas.shared.paging.PageRequest;
import co.gov.putumayo.estampillas.shared.problem.ErrorCode;
import co.gov.putumayo.estampillas.shared.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Shows the entries of the books. */
@ApplicationScoped
class ReadLedger {

    private final EntryRepository entries;
    private final Clock clock;

    ReadLedger(EntryRepository entries, Clock clock) {
        this.entries = entries;
        this.clock = clock;
    }

    /** As many as {@link PageRequest#rowsToRead()}, by day and then as they were recorded. */
    @Transactional
    List<EntryView> list(EntryFilter filter, PageRequest page) {
        List<UUID> ids = entries.page(filter, EntryCursor.of(page), page);
        Map<UUID, StoredEntry> found =
                entries.withPostings(ids).stream()
                        .collect(Collectors.toMap(StoredEntry::id, Function.identity()));
        return ids.stream().map(found::get).map(this::view).toList();
    }

    /**
     * @throws ProblemException 404
     */
    @Transactional
    EntryView get(UUID id) {
        return entries.findWhole(id)
                .map(this::view)
                .orElseThrow(() -> ProblemException.of(ErrorCode.NOT_FOUND));
    }

    private EntryView view(StoredEntry entry) {
        return EntryView.of(entry, clock.getZone());
    }
}

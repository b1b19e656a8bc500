package co.gov.putumayo.estampillas.treasury.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Finds entries again for other parts of the treasury. */
@ApplicationScoped
public class PostedEntries {

    private final EntryRepository entries;

    PostedEntries(EntryRepository entries) {
        this.entries = entries;
    }

    /**
     * An entry in the books.
     *
     * @param lines debits positive, credits negative
     */
    public record View(
            UUID id, LocalDate bookedOn, String ruleVersion, List<LedgerEntry.Line> lines) {}

    @Transactional
    public Optional<View> find(LedgerEntry.Source source) {
        return entries.findBySource(source).map(PostedEntries::view);
    }

    private static View view(StoredEntry entry) {
        return new View(
                entry.id(),
                entry.bookedOn(),
                entry.ruleVersion(),
                entry.postings().stream()
                        .map(
                                p ->
                                        new LedgerEntry.Line(
                                                Accounts.read(p.account()), p.levy(), p.amount()))
                        .toList());
    }
}

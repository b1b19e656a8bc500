package co.gov.putumayo.estampillas.treasury.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;

/** The only way to correct an entry: another one that undoes it, once. */
@ApplicationScoped
public class ReverseEntry {

    private static final String KIND = "reversal";

    private final EntryRepository entries;
    private final PostEntry postEntry;

    ReverseEntry(EntryRepository entries, PostEntry postEntry) {
        this.entries = entries;
        this.postEntry = postEntry;
    }

    /**
     * Asked again, it answers the reversal that exists.
     *
     * @param reason Spanish, nothing personal
     * @throws IllegalArgumentException when there is no such entry, or it is itself a reversal
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public PostEntry.Posted reverse(UUID entryId, LocalDate on, String reason, String actor) {
        StoredEntry wrong =
                entries.findWhole(entryId)
                        .filter(found -> found.reverses() == null)
                        .orElseThrow(() -> new IllegalArgumentException(entryId.toString()));
        LedgerEntry undone =
                LedgerEntry.of(LedgerEntry.Source.of(KIND, entryId), on, reason, actor)
                        .underRules(wrong.ruleVersion());
        for (StoredPosting posting : wrong.postings()) {
            undone =
                    undone.with(
                            new LedgerEntry.Line(
                                    Accounts.read(posting.account()),
                                    posting.levy(),
                                    posting.amount().negate()));
        }
        return postEntry.post(undone, entryId);
    }
}

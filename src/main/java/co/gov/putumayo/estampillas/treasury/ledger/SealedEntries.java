package co.gov.putumayo.estampillas.treasury.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The chain and its entries as auditors take them away; read part by part. */
@ApplicationScoped
public class SealedEntries {

    private final EntityManager entities;
    private final EntryRepository entries;
    private final SealRepository seals;

    SealedEntries(EntityManager entities, EntryRepository entries, SealRepository seals) {
        this.entities = entities;
        this.entries = entries;
        this.seals = seals;
    }

    /** Places of the chain, both included. */
    public record Range(long first, long last) {}

    /**
     * A link.
     *
     * @param content the text that is hashed; null for an entry of another period
     */
    public record Link(
            long sequence,
            UUID entryId,
            String contentHash,
            String previousHash,
            String hash,
            Optional<String> content) {}

    /** What moved in an account. */
    public record Movement(
            String account, BigDecimal opening, BigDecimal debits, BigDecimal credits) {}

    /** The part of the chain that holds all sealed entries of the days; empty if there is none. */
    @Transactional
    public Optional<Range> rangeOf(LocalDate from, LocalDate to) {
        Object[] row =
                (Object[])
                        entities.createNativeQuery(
                                        """
                                        select min(s.sequence), max(s.sequence)
                                        from ledger_entry e join ledger_seal s on s.entry_id = e.id
                                        where e.booked_on between :from and :to
                                        """)
                                .setParameter("from", from)
                                .setParameter("to", to)
                                .getSingleResult();
        return row[0] == null
                ? Optional.empty()
                : Optional.of(
                        new Range(((Number) row[0]).longValue(), ((Number) row[1]).longValue()));
    }

    /** Those after a place, up to the end of the range, in order. */
    @Transactional
    public List<Link> links(Range range, long after, int most, LocalDate from, LocalDate to) {
        List<Seal> chunk =
                seals.after(after, most).stream()
                        .filter(seal -> seal.sequence() <= range.last())
                        .toList();
        Map<UUID, StoredEntry> found =
                entries.withPostings(chunk.stream().map(Seal::entryId).toList()).stream()
                        .collect(Collectors.toMap(StoredEntry::id, Function.identity()));
        return chunk.stream().map(seal -> link(seal, found.get(seal.entryId()), from, to)).toList();
    }

    /** Of every account that moved by then, counting the chain up to a place. */
    @Transactional
    public List<Movement> movements(LocalDate from, LocalDate to, long through) {
        List<?> rows =
                entities.createNativeQuery(
                                """
                                select p.account,
                                    coalesce(sum(p.amount) filter (where p.booked_on < :from), 0),
                                    coalesce(sum(p.amount) filter
                                        (where p.booked_on >= :from and p.amount > 0), 0),
                                    coalesce(-sum(p.amount) filter
                                        (where p.booked_on >= :from and p.amount < 0), 0)
                                from ledger_posting p join ledger_seal s on s.entry_id = p.entry_id
                                where p.booked_on <= :to and s.sequence <= :through
                                group by p.account order by p.account
                                """)
                        .setParameter("from", from)
                        .setParameter("to", to)
                        .setParameter("through", through)
                        .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(
                        row ->
                                new Movement(
                                        (String) row[0],
                                        (BigDecimal) row[1],
                                        (BigDecimal) row[2],
                                        (BigDecimal) row[3]))
                .toList();
    }

    private static Link link(Seal seal, StoredEntry entry, LocalDate from, LocalDate to) {
        boolean inside = !entry.bookedOn().isBefore(from) && !entry.bookedOn().isAfter(to);
        return new Link(
                seal.sequence(),
                seal.entryId(),
                seal.contentHash(),
                seal.previousHash(),
                seal.hash(),
                inside ? Optional.of(EntryContent.of(entry).text()) : Optional.empty());
    }
}

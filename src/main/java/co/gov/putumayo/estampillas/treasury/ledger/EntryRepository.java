package co.gov.putumayo.estampillas.treasury.ledger;

import co.gov.putumayo.estampillas.shared.paging.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class EntryRepository implements PanacheRepositoryBase<StoredEntry, UUID> {

    /**
     * Writes the entry unless its source has one. Of two at once the unique constraints let one
     * through; the other waits for it, and then sees it. No constraint is named below: two
     * reversals of one entry may meet at their source or at the entry that both reverse.
     *
     * @return whether it was written
     */
    boolean insertUnlessPosted(UUID id, LedgerEntry entry, UUID reverses, Instant now) {
        return getEntityManager()
                        .createNativeQuery(
                                """
                                insert into ledger_entry
                                    (id, source_kind, source_id, booked_on, recorded_at,
                                     description, actor, rule_version, reverses, posting_count)
                                values
                                    (:id, :kind, :sourceId, :bookedOn, :now, :description, :actor,
                                     cast(:ruleVersion as text), cast(:reverses as uuid), :count)
                                on conflict do nothing
                                """)
                        .setParameter("id", id)
                        .setParameter("kind", entry.source().kind())
                        .setParameter("sourceId", entry.source().id())
                        .setParameter("bookedOn", entry.bookedOn())
                        .setParameter("now", now)
                        .setParameter("description", entry.description())
                        .setParameter("actor", entry.actor())
                        .setParameter("ruleVersion", entry.ruleVersion())
                        .setParameter("reverses", reverses == null ? null : reverses.toString())
                        .setParameter("count", entry.lines().size())
                        .executeUpdate()
                == 1;
    }

    /** In order of their codes: two that open the same accounts never wait for each other. */
    void openAccounts(List<Account> accounts) {
        List<Account> ordered =
                accounts.stream().distinct().sorted(Comparator.comparing(Account::code)).toList();
        getEntityManager()
                .createNativeQuery(
                        """
                        insert into ledger_account (code, kind, detail)
                        select * from unnest(cast(:codes as text[]), cast(:kinds as text[]),
                            cast(:details as text[]))
                        on conflict on constraint ledger_account_pk do nothing
                        """)
                .setParameter("codes", texts(ordered.stream().map(Account::code).toList()))
                .setParameter("kinds", texts(ordered.stream().map(a -> a.kind().name()).toList()))
                .setParameter("details", texts(ordered.stream().map(Account::detail).toList()))
                .executeUpdate();
    }

    void insertPostings(UUID entryId, LocalDate bookedOn, List<LedgerEntry.Line> lines) {
        getEntityManager()
                .createNativeQuery(
                        """
                        insert into ledger_posting
                            (entry_id, position, booked_on, entry_size, account, levy, amount)
                        select :id, line.ordinality - 1, :bookedOn, :size, line.account, line.levy,
                            cast(line.amount as numeric)
                        from unnest(cast(:accounts as text[]), cast(:levies as text[]),
                            cast(:amounts as text[])) with ordinality
                            as line (account, levy, amount)
                        """)
                .setParameter("id", entryId)
                .setParameter("bookedOn", bookedOn)
                .setParameter("size", lines.size())
                .setParameter(
                        "accounts", texts(lines.stream().map(l -> l.account().code()).toList()))
                .setParameter("levies", texts(lines.stream().map(LedgerEntry.Line::levy).toList()))
                .setParameter(
                        "amounts",
                        texts(lines.stream().map(l -> l.amount().toPlainString()).toList()))
                .executeUpdate();
    }

    /** With its lines, in one query. */
    Optional<StoredEntry> findBySource(LedgerEntry.Source source) {
        return find(
                        """
                        from StoredEntry e left join fetch e.postings
                        where e.sourceKind = ?1 and e.sourceId = ?2
                        """,
                        source.kind(),
                        source.id())
                .singleResultOptional();
    }

    Optional<StoredEntry> findWhole(UUID id) {
        return withPostings(List.of(id)).stream().findFirst();
    }

    /** In no particular order. */
    List<StoredEntry> withPostings(List<UUID> ids) {
        return list("from StoredEntry e left join fetch e.postings where e.id in ?1", ids);
    }

    /** By day and then in the order in which they were recorded. */
    List<UUID> page(EntryFilter filter, Optional<EntryCursor> after, PageRequest page) {
        EntryCursor from = after.orElse(EntryCursor.BEGINNING);
        String account =
                filter.account() == null
                        ? ""
                        : "and exists (select 1 from e.postings p where p.account = :account)";
        String kind = filter.sourceKind() == null ? "" : "and e.sourceKind = :kind";
        var query =
                getEntityManager()
                        .createQuery(
                                """
                                select e.id from StoredEntry e
                                where e.bookedOn between :from and :to
                                    and (e.bookedOn > :day or e.bookedOn = :day and e.id > :id)
                                    %s %s
                                order by e.bookedOn, e.id
                                """
                                        .formatted(kind, account),
                                UUID.class)
                        .setParameter("from", filter.from())
                        .setParameter("to", filter.to())
                        .setParameter("day", from.day())
                        .setParameter("id", from.id());
        if (filter.account() != null) {
            query.setParameter("account", filter.account());
        }
        if (filter.sourceKind() != null) {
            query.setParameter("kind", filter.sourceKind());
        }
        return query.setMaxResults(page.rowsToRead()).getResultList();
    }

    private static String[] texts(List<String> values) {
        return values.toArray(String[]::new);
    }
}

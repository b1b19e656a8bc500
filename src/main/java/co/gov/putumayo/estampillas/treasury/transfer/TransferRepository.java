package co.gov.putumayo.estampillas.treasury.transfer;

import co.gov.putumayo.estampillas.shared.paging.PageRequest;
import co.gov.putumayo.estampillas.treasury.distribution.Fund;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class TransferRepository implements PanacheRepositoryBase<TransferBatch, UUID> {

    /** Kind of the entries that pay a fund; they are no income of it. */
    static final String SOURCE_KIND = "transfer";

    Optional<TransferBatch> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    List<TransferBatch> open() {
        return list("state in ?1", List.of(TransferState.PREPARED, TransferState.APPROVED));
    }

    /** Newest first. */
    List<TransferBatch> page(PageRequest page) {
        return page.afterId()
                .map(after -> find("id < ?1 order by id desc", after))
                .orElseGet(() -> find("order by id desc"))
                .range(0, page.rowsToRead() - 1)
                .list();
    }

    FundMoney moneyOf(Fund fund) {
        long after =
                find(
                                "fund = ?1 and state <> ?2 order by throughSequence desc",
                                fund.code(),
                                TransferState.CANCELLED)
                        .firstResultOptional()
                        .map(TransferBatch::throughSequence)
                        .orElse(0L);
        Object[] row =
                (Object[])
                        getEntityManager()
                                .createNativeQuery(
                                        """
                                        select coalesce(-sum(p.amount), 0),
                                            coalesce(max(s.sequence), 0),
                                            min(p.booked_on) filter (where p.amount < 0),
                                            max(p.booked_on) filter (where p.amount < 0)
                                        from ledger_seal s
                                        join ledger_entry e on e.id = s.entry_id
                                        join ledger_posting p on p.entry_id = s.entry_id
                                        where s.sequence > :after and p.account = :account
                                            and e.source_kind <> :transfer
                                        """)
                                .setParameter("after", after)
                                .setParameter("account", fund.account().code())
                                .setParameter("transfer", SOURCE_KIND)
                                .getSingleResult();
        return new FundMoney(
                (BigDecimal) row[0],
                after,
                ((Number) row[1]).longValue(),
                (LocalDate) row[2],
                (LocalDate) row[3]);
    }

    /** Pesos of each stamp in a batch. */
    Map<String, BigDecimal> byLevy(TransferBatch batch, Fund fund) {
        List<?> rows =
                getEntityManager()
                        .createNativeQuery(
                                """
                                select l.name, -sum(p.amount)
                                from ledger_seal s
                                join ledger_entry e on e.id = s.entry_id
                                join ledger_posting p on p.entry_id = s.entry_id
                                join levy l on l.code = p.levy
                                where s.sequence > :after and s.sequence <= :through
                                    and p.account = :account and e.source_kind <> :transfer
                                group by l.name, l.position order by l.position
                                """)
                        .setParameter("after", batch.afterSequence())
                        .setParameter("through", batch.throughSequence())
                        .setParameter("account", fund.account().code())
                        .setParameter("transfer", SOURCE_KIND)
                        .getResultList();
        Map<String, BigDecimal> byLevy = new LinkedHashMap<>();
        rows.forEach(
                each ->
                        byLevy.put(
                                (String) ((Object[]) each)[0], (BigDecimal) ((Object[]) each)[1]));
        return byLevy;
    }
}

package co.gov.putumayo.estampillas.treasury.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Rows of other features that go into the pack, read by key, some at a time. */
@ApplicationScoped
class PackRows {

    private final EntityManager entities;

    PackRows(EntityManager entities) {
        this.entities = entities;
    }

    /** A receipt to the last character. */
    record ReceiptRow(
            String number, String document, String documentHash, String keyId, String signature) {}

    record BankFileRow(UUID id, String name, String sha256) {}

    /**
     * Receipts of money, in order of number: those booked in the chain up to a place and, lest they
     * hide, those that should have been.
     *
     * @param from begin of the first day
     * @param to end of the last one, not included
     * @param settled receipts issued before this without an entry are at fault
     */
    @Transactional
    List<ReceiptRow> receipts(
            Instant from, Instant to, long through, Instant settled, String after, int most) {
        List<?> rows =
                entities.createNativeQuery(
                                """
                                select r.number, r.document, r.document_hash, r.key_id, r.signature
                                from receipt r
                                left join ledger_entry e
                                    on e.source_kind = 'receipt' and e.source_id = r.number
                                left join ledger_seal s on s.entry_id = e.id
                                where r.paid_at >= :from and r.paid_at < :to and r.total > 0
                                    and r.payable_kind = 'liquidations' and r.number > :after
                                    and (s.sequence <= :through
                                        or e.id is null and r.issued_at < :settled)
                                order by r.number limit :most
                                """)
                        .setParameter("from", from)
                        .setParameter("to", to)
                        .setParameter("after", after)
                        .setParameter("through", through)
                        .setParameter("settled", settled)
                        .setParameter("most", most)
                        .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(
                        row ->
                                new ReceiptRow(
                                        (String) row[0],
                                        (String) row[1],
                                        (String) row[2],
                                        (String) row[3],
                                        (String) row[4]))
                .toList();
    }

    /** Files of banks and gateways about days of the period, as they were taken. */
    @Transactional
    List<BankFileRow> bankFiles(LocalDate from, LocalDate to) {
        List<?> rows =
                entities.createNativeQuery(
                                """
                                select f.id, f.name, f.sha256 from bank_file f
                                where f.state in ('READ', 'MATCHED') and (
                                    f.collected_on between :from and :to
                                    or exists (select 1 from bank_line l where l.file_id = f.id
                                        and l.paid_on between :from and :to))
                                order by f.id
                                """)
                        .setParameter("from", from)
                        .setParameter("to", to)
                        .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new BankFileRow((UUID) row[0], (String) row[1], (String) row[2]))
                .toList();
    }
}

package co.gov.putumayo.estampillas.treasury.report;

import co.gov.putumayo.estampillas.shared.LegalTime;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * Hands over each stamp of each receipt in the order of payment, some receipts at a time by key:
 * the list may be of any length.
 */
@ApplicationScoped
class ReadReceiptLines {

    private static final int RECEIPTS_AT_ONCE = 1000;
    private static final UUID FIRST = new UUID(0, 0);

    private final EntityManager entities;

    ReadReceiptLines(EntityManager entities) {
        this.entities = entities;
    }

    /** Nothing personal: no payer, no code that would open the receipt. */
    record Line(
            UUID receiptId,
            Instant paidAt,
            String number,
            String entity,
            String levy,
            String name,
            long amount,
            String status) {

        OffsetDateTime paidAtInBogota() {
            return paidAt.atZone(LegalTime.BOGOTA).toOffsetDateTime();
        }
    }

    void read(CollectionQuery query, Consumer<Line> to) {
        Instant end = query.to().plusDays(1).atStartOfDay(LegalTime.BOGOTA).toInstant();
        Instant begin = query.from().atStartOfDay(LegalTime.BOGOTA).toInstant();
        UUID after = FIRST;
        List<Line> lines = some(begin, end, after);
        while (!lines.isEmpty()) {
            lines.forEach(to);
            Line last = lines.get(lines.size() - 1);
            begin = last.paidAt();
            after = last.receiptId();
            lines = some(begin, end, after);
        }
    }

    private List<Line> some(Instant begin, Instant end, UUID after) {
        List<?> rows =
                QuarkusTransaction.requiringNew()
                        .call(
                                () ->
                                        entities.createNativeQuery(CollectionSql.RECEIPT_LINES)
                                                .setParameter("begin", begin)
                                                .setParameter("end", end)
                                                .setParameter("after", after)
                                                .setParameter("most", RECEIPTS_AT_ONCE)
                                                .getResultList());
        return rows.stream().map(Object[].class::cast).map(ReadReceiptLines::line).toList();
    }

    private static Line line(Object[] row) {
        int column = 0;
        return new Line(
                (UUID) row[column++],
                (Instant) row[column++],
                (String) row[column++],
                (String) row[column++],
                (String) row[column++],
                (String) row[column++],
                ((Number) row[column++]).longValue(),
                (String) row[column]);
    }
}

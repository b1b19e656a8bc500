package co.gov.putumayo.estampillas.verification.sufficiency;

import co.gov.putumayo.estampillas.receipt.CanonicalJson;
import co.gov.putumayo.estampillas.receipt.PayerCheck;
import co.gov.putumayo.estampillas.receipt.ReceiptDocument;
import co.gov.putumayo.estampillas.receipt.ReceiptStatus;
import co.gov.putumayo.estampillas.receipt.RefundedAmounts;
import co.gov.putumayo.estampillas.tariff.Assessment.Line;
import co.gov.putumayo.estampillas.verification.Verification.Result;
import co.gov.putumayo.estampillas.verification.sufficiency.SufficiencyRequest.Presented;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds the receipts of one entity and whether each was used. */
@ApplicationScoped
class PresentedReceipts {

    /** All receipts and their uses in one query, by a unique index and a primary key. */
    private static final String QUERY =
            """
            select r.id, r.code, r.payerCheck, r.status, r.document, a.documentNumber,
                a.documentDate
            from Receipt r left join Annulment a on a.receiptId = r.id
            where r.code in :codes and r.entityNit = :entityNit
            """;

    private final EntityManager entities;
    private final RefundedAmounts refundedAmounts;

    PresentedReceipts(EntityManager entities, RefundedAmounts refundedAmounts) {
        this.entities = entities;
        this.refundedAmounts = refundedAmounts;
    }

    record Row(
            UUID id,
            String code,
            String payerCheck,
            ReceiptStatus status,
            String document,
            String documentNumber,
            LocalDate documentDate) {}

    /**
     * A receipt as it was presented and as it is.
     *
     * @param receiptId of the receipt with this code, whatever the payer; null when there is none
     * @param document null when nothing was found, as for a receipt of another entity
     * @param lines what each levy was paid, less what was given back of it
     * @param usedFor number of the document it was used for, or null
     */
    record Found(
            Presented presented,
            UUID receiptId,
            Result result,
            ReceiptDocument document,
            List<Line> lines,
            String usedFor,
            LocalDate usedOn) {}

    /** In the order presented. */
    List<Found> find(List<Presented> presented, String entityNit) {
        List<String> codes =
                presented.stream().map(one -> PayerCheck.lookupKey(one.code())).distinct().toList();
        Map<String, Row> rows =
                entities.createQuery(QUERY, Row.class)
                        .setParameter("codes", codes)
                        .setParameter("entityNit", entityNit)
                        .getResultStream()
                        .collect(Collectors.toMap(Row::code, Function.identity()));
        Map<String, Map<String, Long>> refunded = refundedAmounts.of(rows.keySet());
        return presented.stream().map(one -> found(one, rows, refunded)).toList();
    }

    private static Found found(
            Presented presented, Map<String, Row> rows, Map<String, Map<String, Long>> refunded) {
        String key = PayerCheck.lookupKey(presented.code());
        Row row = rows.get(key);
        if (row == null || !isRightPayer(presented, key, row)) {
            UUID id = row == null ? null : row.id();
            return new Found(presented, id, Result.NOT_FOUND, null, List.of(), null, null);
        }
        ReceiptDocument document = CanonicalJson.read(row.document());
        return new Found(
                presented,
                row.id(),
                resultOf(row),
                document,
                net(document.lines(), refunded.getOrDefault(key, Map.of())),
                row.documentNumber(),
                row.documentDate());
    }

    /** Of several lines of one levy the first ones are less. */
    private static List<Line> net(List<Line> lines, Map<String, Long> refunded) {
        if (refunded.isEmpty()) {
            return lines;
        }
        Map<String, Long> left = new HashMap<>(refunded);
        List<Line> net = new ArrayList<>();
        for (Line line : lines) {
            long less = Math.min(line.amount(), left.getOrDefault(line.levy(), 0L));
            left.merge(line.levy(), -less, Math::addExact);
            net.add(line.withAmount(line.amount() - less));
        }
        return net;
    }

    private static boolean isRightPayer(Presented presented, String key, Row row) {
        return presented.check() == null
                || PayerCheck.matches(key, presented.check(), row.payerCheck());
    }

    private static Result resultOf(Row row) {
        if (row.status() == ReceiptStatus.REFUNDED) {
            return Result.REFUNDED;
        }
        return row.documentNumber() == null ? Result.VALID : Result.ANNULLED;
    }
}

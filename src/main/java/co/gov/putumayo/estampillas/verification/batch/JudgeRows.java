package co.gov.putumayo.estampillas.verification.batch;

import co.gov.putumayo.estampillas.receipt.CanonicalJson;
import co.gov.putumayo.estampillas.receipt.PayerCheck;
import co.gov.putumayo.estampillas.receipt.ReceiptStatus;
import co.gov.putumayo.estampillas.shared.CheckedCode;
import co.gov.putumayo.estampillas.shared.sheet.CellError;
import co.gov.putumayo.estampillas.verification.batch.BatchVerdict.Facts;
import co.gov.putumayo.estampillas.verification.batch.BatchVerdict.UsedFor;
import co.gov.putumayo.estampillas.verification.querylog.QueryKind;
import co.gov.putumayo.estampillas.verification.querylog.QueryLog;
import co.gov.putumayo.estampillas.verification.querylog.QueryLog.Asked;
import co.gov.putumayo.estampillas.verification.querylog.QueryLog.Asker;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/** Gives rows of a batch their verdicts; three statements, however many rows. */
@ApplicationScoped
class JudgeRows {

    private static final Logger LOG = Logger.getLogger(JudgeRows.class);

    /** Receipts of the one entity and their uses, by a unique index and a primary key. */
    private static final String QUERY =
            """
            select r.code, r.id, r.payerCheck, r.status, r.document, a.documentNumber,
                a.documentDate,
                (select sum(f.amount) from ReceiptRefund f where f.key.receiptId = r.id)
            from Receipt r left join Annulment a on a.receiptId = r.id
            where r.code in :codes and r.entityNit = :entityNit
            """;

    private final EntityManager entities;
    private final BatchRepository batches;
    private final QueryLog queries;

    JudgeRows(EntityManager entities, BatchRepository batches, QueryLog queries) {
        this.entities = entities;
        this.batches = batches;
        this.queries = queries;
    }

    record Found(
            String code,
            UUID id,
            String payerCheck,
            ReceiptStatus status,
            String document,
            String documentNumber,
            LocalDate documentDate,
            Long refundedAmount) {}

    @Transactional(Transactional.TxType.MANDATORY)
    void judge(VerificationBatch batch, List<BatchRow> rows) {
        Map<String, Found> receipts = find(rows, batch.entityNit());
        Map<Integer, BatchVerdict> verdicts = new LinkedHashMap<>();
        List<Asked> asked = new ArrayList<>();
        for (BatchRow row : rows) {
            Optional<CheckedCode> code = CheckedCode.parse(row.code());
            Found found = code.map(CheckedCode::compact).map(receipts::get).orElse(null);
            BatchVerdict verdict = judge(row, code, found);
            verdicts.put(row.position(), verdict);
            asked.add(
                    new Asked(
                            code.map(CheckedCode::compact).orElse(null),
                            found == null ? null : found.id(),
                            verdict.result().name()));
        }
        batches.give(batch.id(), verdicts);
        queries.record(QueryKind.BATCH, new Asker(batch.requestedBy(), batch.entityNit()), asked);
    }

    private Map<String, Found> find(List<BatchRow> rows, String entityNit) {
        List<String> codes =
                rows.stream().map(row -> PayerCheck.lookupKey(row.code())).distinct().toList();
        return entities.createQuery(QUERY, Found.class)
                .setParameter("codes", codes)
                .setParameter("entityNit", entityNit)
                .getResultStream()
                .collect(Collectors.toMap(Found::code, Function.identity()));
    }

    /** Whatever is the matter with one receipt, the others get their verdicts. */
    private static BatchVerdict judge(BatchRow row, Optional<CheckedCode> code, Found found) {
        String shown = code.map(CheckedCode::display).orElse(row.code());
        try {
            return verdict(row, shown, found);
        } catch (RuntimeException e) {
            LOG.errorf(e, "A receipt of a batch could not be read: %s", found.id());
            return BatchVerdict.wrong(
                    row,
                    shown,
                    BatchResult.INVALID,
                    new CellError(
                            row.rowNumber(),
                            BatchColumns.CODE,
                            "El recibo no se pudo leer.",
                            "Verifíquelo aparte; si falla otra vez, avise a Rentas."));
        }
    }

    private static BatchVerdict verdict(BatchRow row, String shown, Found found) {
        boolean known =
                found != null
                        && (row.payerCheck() == null
                                || PayerCheck.matches(
                                        found.code(), row.payerCheck(), found.payerCheck()));
        if (!known) {
            return new BatchVerdict(
                    row.rowNumber(), shown, BatchResult.NOT_FOUND, null, null, null);
        }
        BatchResult result = resultOf(found);
        return new BatchVerdict(
                row.rowNumber(),
                shown,
                result,
                Facts.of(CanonicalJson.read(found.document()), found.refundedAmount()),
                result == BatchResult.ANNULLED
                        ? new UsedFor(found.documentNumber(), found.documentDate())
                        : null,
                null);
    }

    private static BatchResult resultOf(Found found) {
        if (found.status() == ReceiptStatus.REFUNDED) {
            return BatchResult.REFUNDED;
        }
        return found.documentNumber() == null ? BatchResult.VALID : BatchResult.ANNULLED;
    }
}

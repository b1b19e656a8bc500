package co.gov.putumayo.estampillas.verification.batch;

import co.gov.putumayo.estampillas.receipt.ReceiptDocument;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All that came out of a batch, for the contract file. Of payers it says nothing. */
@Schema(name = "VerificationBatchSummary")
record BatchSummary(
        UUID batch,
        @Schema(description = "Whose receipts were verified.") ReceiptDocument.Entity entity,
        @Schema(examples = "2026-03-20T09:00:00-05:00") OffsetDateTime requestedAt,
        @Schema(
                        description = "Verdicts hold for this moment.",
                        examples = "2026-03-20T09:00:02-05:00")
                OffsetDateTime finishedAt,
        @Schema(description = "Rows by result; results without rows are absent.")
                Map<String, Long> counts,
        @Schema(
                        description = "Pesos of the receipts that are VALID, less refunds.",
                        examples = "81000000")
                long validTotal,
        List<BatchVerdict> rows) {

    static BatchSummary of(
            VerificationBatch batch,
            OffsetDateTime requestedAt,
            OffsetDateTime finishedAt,
            List<BatchVerdict> rows) {
        return new BatchSummary(
                batch.id(),
                new ReceiptDocument.Entity(batch.entityNit(), batch.entityName()),
                requestedAt,
                finishedAt,
                counts(rows),
                rows.stream()
                        .filter(row -> row.result() == BatchResult.VALID)
                        .mapToLong(row -> row.receipt().kept())
                        .sum(),
                rows);
    }

    private static Map<String, Long> counts(List<BatchVerdict> rows) {
        return rows.stream()
                .collect(
                        Collectors.groupingBy(
                                row -> row.result().name(), TreeMap::new, Collectors.counting()));
    }
}

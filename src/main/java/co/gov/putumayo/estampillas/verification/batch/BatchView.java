package co.gov.putumayo.estampillas.verification.batch;

import co.gov.putumayo.estampillas.shared.LegalTime;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a batch is. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "VerificationBatch",
        requiredProperties = {"id", "status", "rowCount", "doneCount", "requestedAt"})
record BatchView(
        UUID id,
        Status status,
        @Schema(description = "Rows given.", examples = "3") int rowCount,
        @Schema(description = "Rows that have their verdict.", examples = "3") int doneCount,
        @Schema(examples = "2026-03-20T09:00:00-05:00") OffsetDateTime requestedAt,
        @Schema(description = "Only when DONE.", examples = "2026-03-20T09:00:02-05:00")
                OffsetDateTime finishedAt,
        @Schema(description = "Only when DONE: rows by result.") Map<String, Long> counts,
        @Schema(
                        description = "Only when DONE: SHA-256 of the signed summary, hexadecimal.",
                        examples =
                                "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
                String summaryHash,
        @Schema(description = "All verdicts; only in the answer to a batch verified at once.")
                List<BatchVerdict> verdicts) {

    @Schema(name = "VerificationBatchStatus")
    enum Status {
        RUNNING,
        DONE
    }

    /** Without the verdicts, which are read page by page. */
    static BatchView of(VerificationBatch batch) {
        return batch.isFinished() ? done(batch, false) : running(batch);
    }

    static BatchView withVerdicts(VerificationBatch batch) {
        return done(batch, true);
    }

    private static BatchView running(VerificationBatch batch) {
        return new BatchView(
                batch.id(),
                Status.RUNNING,
                batch.rowCount(),
                batch.doneCount(),
                inBogota(batch.requestedAt()),
                null,
                null,
                null,
                null);
    }

    private static BatchView done(VerificationBatch batch, boolean verdicts) {
        SignedSummary signed = batch.summary();
        BatchSummary summary = signed.read();
        return new BatchView(
                batch.id(),
                Status.DONE,
                batch.rowCount(),
                batch.doneCount(),
                summary.requestedAt(),
                summary.finishedAt(),
                summary.counts(),
                signed.hash(),
                verdicts ? summary.rows() : null);
    }

    private static OffsetDateTime inBogota(Instant moment) {
        return moment.truncatedTo(ChronoUnit.SECONDS).atZone(LegalTime.BOGOTA).toOffsetDateTime();
    }
}

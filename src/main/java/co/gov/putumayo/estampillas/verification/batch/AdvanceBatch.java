package co.gov.putumayo.estampillas.verification.batch;

import co.gov.putumayo.estampillas.receipt.CanonicalJson;
import co.gov.putumayo.estampillas.receipt.signature.ReceiptKeys;
import co.gov.putumayo.estampillas.shared.LegalTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Verifies the next rows of a batch and finishes it after the last. The batch stays locked to the
 * end of the transaction: another replica takes another batch, and what a replica that dies had not
 * committed is done again from the same row.
 */
@ApplicationScoped
class AdvanceBatch {

    private final BatchRepository batches;
    private final JudgeRows judgeRows;
    private final ReceiptKeys keys;
    private final BatchConfig config;
    private final Clock clock;

    AdvanceBatch(
            BatchRepository batches,
            JudgeRows judgeRows,
            ReceiptKeys keys,
            BatchConfig config,
            Clock clock) {
        this.batches = batches;
        this.judgeRows = judgeRows;
        this.keys = keys;
        this.config = config;
        this.clock = clock;
    }

    /**
     * Takes the batch longest due a chunk further.
     *
     * @return the batch, or empty when nothing is due that no other replica holds
     * @throws BatchFailed nothing of this chunk is kept
     */
    @Transactional
    Optional<UUID> advanceNext() {
        Optional<VerificationBatch> due = batches.lockNextDue(clock.instant());
        due.ifPresent(this::advanceOrFail);
        return due.map(VerificationBatch::id);
    }

    private void advanceOrFail(VerificationBatch batch) {
        try {
            advance(batch);
        } catch (RuntimeException e) {
            throw new BatchFailed(batch.id(), e);
        }
    }

    /** Leaves a batch that failed alone for a while. */
    @Transactional
    void rest(UUID id) {
        batches.lock(id)
                .filter(batch -> !batch.isFinished())
                .ifPresent(batch -> batch.rest(clock.instant().plus(config.rest())));
    }

    /** In the caller's transaction, which has made or locked the batch. */
    @Transactional(Transactional.TxType.MANDATORY)
    void advance(VerificationBatch batch) {
        List<BatchRow> rows = batches.open(batch.id(), config.chunk());
        if (!rows.isEmpty()) {
            judgeRows.judge(batch, rows);
            batch.advance(rows.size());
        }
        if (batch.isDone()) {
            finish(batch);
        }
    }

    private void finish(VerificationBatch batch) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        List<BatchVerdict> verdicts =
                batches.verdicts(batch.id()).stream()
                        .map(text -> CanonicalJson.read(text, BatchVerdict.class))
                        .toList();
        BatchSummary summary =
                BatchSummary.of(batch, inBogota(batch.requestedAt()), inBogota(now), verdicts);
        batch.finish(SignedSummary.sign(summary, keys), now);
    }

    private static OffsetDateTime inBogota(Instant moment) {
        return moment.truncatedTo(ChronoUnit.SECONDS).atZone(LegalTime.BOGOTA).toOffsetDateTime();
    }
}

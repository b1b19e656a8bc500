package co.gov.putumayo.estampillas.verification.batch;

import co.gov.putumayo.estampillas.receipt.CanonicalJson;
import co.gov.putumayo.estampillas.shared.paging.PageRequest;
import co.gov.putumayo.estampillas.shared.problem.ErrorCode;
import co.gov.putumayo.estampillas.shared.problem.ProblemException;
import co.gov.putumayo.estampillas.shared.security.Officer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/** Shows a batch to the officers of its entity; to all others there is none. */
@ApplicationScoped
class ReadBatch {

    private static final Duration SOON = Duration.ofSeconds(2);

    private final BatchRepository batches;
    private final Officer officer;

    ReadBatch(BatchRepository batches, Officer officer) {
        this.batches = batches;
        this.officer = officer;
    }

    /** A row of a page and its place. */
    record Line(int position, BatchVerdict verdict) {}

    /**
     * @throws ProblemException 404 unknown or another entity's
     */
    @Transactional
    BatchView view(UUID id) {
        return BatchView.of(own(id));
    }

    /**
     * The verdicts given so far.
     *
     * @throws ProblemException as {@link #view}; 400 unusable cursor
     */
    @Transactional
    List<Line> lines(UUID id, PageRequest page) {
        return batches.after(own(id).id(), page.afterPosition(), page.rowsToRead()).stream()
                .map(
                        row ->
                                new Line(
                                        row.position(),
                                        CanonicalJson.read(row.verdict(), BatchVerdict.class)))
                .toList();
    }

    /**
     * @throws ProblemException as {@link #view}; 409 while it runs
     */
    @Transactional
    SignedSummary summary(UUID id) {
        VerificationBatch batch = own(id);
        if (!batch.isFinished()) {
            throw ProblemException.of(
                            ErrorCode.CONFLICT,
                            "La verificación no ha terminado; el resumen se firma al final.")
                    .retryAfter(SOON);
        }
        return batch.summary();
    }

    private VerificationBatch own(UUID id) {
        return batches.findOf(id, officer.entityNit())
                .orElseThrow(() -> ProblemException.of(ErrorCode.NOT_FOUND));
    }
}

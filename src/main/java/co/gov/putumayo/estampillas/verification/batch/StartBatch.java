package co.gov.putumayo.estampillas.verification.batch;

import co.gov.putumayo.estampillas.entity.Entities;
import co.gov.putumayo.estampillas.entity.EntityView;
import co.gov.putumayo.estampillas.shared.problem.ErrorCode;
import co.gov.putumayo.estampillas.shared.problem.ProblemException;
import co.gov.putumayo.estampillas.shared.security.Officer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Takes a batch of receipts of the officer's entity in, and verifies a small one at once. */
@ApplicationScoped
class StartBatch {

    private final BatchRepository batches;
    private final AdvanceBatch advanceBatch;
    private final Entities entities;
    private final Officer officer;
    private final BatchConfig config;
    private final Clock clock;

    StartBatch(
            BatchRepository batches,
            AdvanceBatch advanceBatch,
            Entities entities,
            Officer officer,
            BatchConfig config,
            Clock clock) {
        this.batches = batches;
        this.advanceBatch = advanceBatch;
        this.entities = entities;
        this.officer = officer;
        this.config = config;
        this.clock = clock;
    }

    /**
     * @throws ProblemException 403 when the officer has no entity that is registered
     */
    @Transactional
    VerificationBatch start(List<BatchItem> items) {
        VerificationBatch batch =
                new VerificationBatch(
                        entity(),
                        officer.subject(),
                        clock.instant().truncatedTo(ChronoUnit.MILLIS),
                        items.size());
        List<BatchRow> rows = new ArrayList<>();
        for (BatchItem item : items) {
            rows.add(new BatchRow(batch.id(), rows.size() + 1, item));
        }
        Map<Integer, BatchVerdict> wrong = BatchRules.wrong(rows);
        batch.advance(wrong.size());
        batches.persistAndFlush(batch);
        batches.insertRows(batch.id(), rows);
        batches.give(batch.id(), wrong);
        if (items.size() <= config.atOnce()) {
            while (!batch.isFinished()) {
                advanceBatch.advance(batch);
            }
        }
        return batch;
    }

    private EntityView entity() {
        return entities.find(officer.entityNit())
                .orElseThrow(
                        () ->
                                ProblemException.of(
                                        ErrorCode.FORBIDDEN,
                                        "Su entidad no está en el registro de entidades."));
    }
}

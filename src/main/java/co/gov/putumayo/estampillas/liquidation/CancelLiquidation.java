package co.gov.putumayo.estampillas.liquidation;

import co.gov.putumayo.estampillas.shared.outbox.Outbox;
import co.gov.putumayo.estampillas.shared.problem.ErrorCode;
import co.gov.putumayo.estampillas.shared.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/** Withdraws a liquidation that was made by mistake and that nobody is paying. */
@ApplicationScoped
class CancelLiquidation {

    private static final String ACTOR = "payer";

    private final LiquidationLock lock;
    private final LiquidationRepository repository;
    private final OpenLiquidations openLiquidations;
    private final Outbox outbox;
    private final Clock clock;

    CancelLiquidation(
            LiquidationLock lock,
            LiquidationRepository repository,
            OpenLiquidations openLiquidations,
            Outbox outbox,
            Clock clock) {
        this.lock = lock;
        this.repository = repository;
        this.openLiquidations = openLiquidations;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * Cancels once; a cancelled liquidation stays as it is.
     *
     * @throws ProblemException 404, the same for an unknown number and a wrong code; 409 when it is
     *     not open or somebody is paying it
     */
    @Transactional
    LiquidationAnswer cancel(String number, String accessCode) {
        Liquidation locked =
                lock.open(number, accessCode)
                        .flatMap(repository::lockForUpdate)
                        .orElseThrow(
                                () ->
                                        ProblemException.of(
                                                ErrorCode.NOT_FOUND,
                                                ReadLiquidation.NOT_FOUND_DETAIL));
        if (locked.status(clock.instant()) != LiquidationStatus.CANCELLED) {
            openLiquidations.require(locked);
            locked.cancel();
            LiquidationView view = locked.view(clock.instant());
            outbox.record(
                    new LiquidationCancelled(view.id(), view.number(), view.entityNit()), ACTOR);
        }
        return LiquidationAnswer.of(locked.view(clock.instant()), null, List.of(), null, null);
    }
}

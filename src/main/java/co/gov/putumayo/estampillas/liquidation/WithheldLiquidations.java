package co.gov.putumayo.estampillas.liquidation;

import co.gov.putumayo.estampillas.shared.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** Settles liquidations that an entity withholds instead of the taxpayer paying them (art. 296). */
@ApplicationScoped
public class WithheldLiquidations {

    private final LiquidationRepository repository;
    private final OpenLiquidations openLiquidations;
    private final Clock clock;

    WithheldLiquidations(
            LiquidationRepository repository, OpenLiquidations openLiquidations, Clock clock) {
        this.repository = repository;
        this.openLiquidations = openLiquidations;
        this.clock = clock;
    }

    /**
     * Locks a liquidation of the entity: until the transaction ends nobody begins to pay it.
     *
     * @param number as typed
     * @return empty for an unknown number and for another entity's, which must look alike
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<LiquidationView> lock(String number, String entityNit) {
        return repository
                .idOfEntity(number, entityNit)
                .flatMap(repository::lockForUpdate)
                .map(locked -> locked.view(clock.instant()));
    }

    /**
     * The entity kept the whole amount.
     *
     * @throws ProblemException 409 when it is not open, or somebody is paying it
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void withhold(UUID id) {
        Liquidation locked = repository.lockForUpdate(id).orElseThrow();
        openLiquidations.require(locked);
        locked.withhold();
    }

    /** What was withheld is given back: nobody owes this liquidation any more. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void giveBack(UUID id) {
        repository.lockForUpdate(id).orElseThrow().cancel();
    }
}

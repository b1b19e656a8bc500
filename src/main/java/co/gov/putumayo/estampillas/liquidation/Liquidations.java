package co.gov.putumayo.estampillas.liquidation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads stored liquidations for other features. */
@ApplicationScoped
public class Liquidations {

    /** Kind under which liquidations are paid. */
    public static final String KIND = "liquidations";

    private final LiquidationLock lock;
    private final LiquidationRepository repository;
    private final Clock clock;

    Liquidations(LiquidationLock lock, LiquidationRepository repository, Clock clock) {
        this.lock = lock;
        this.repository = repository;
        this.clock = clock;
    }

    /** In one query. The status is that of this moment. */
    @Transactional
    public Optional<LiquidationView> find(UUID id) {
        return repository.findWhole(id).map(found -> found.view(clock.instant()));
    }

    /**
     * As {@link #find}, of many in one query; in no order. In a session of its own, since each
     * statement of the caller's would look through all that was read for changes.
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public List<LiquidationView> findAll(Collection<UUID> ids) {
        Instant now = clock.instant();
        return repository.findWhole(ids).stream().map(found -> found.view(now)).toList();
    }

    /**
     * For whoever knows its number and access code.
     *
     * @return empty for an unknown number and for a wrong code, in the same time
     */
    @Transactional
    public Optional<LiquidationView> open(String number, String accessCode) {
        return lock.open(number, accessCode).flatMap(this::find);
    }

    /** Of the liquidation with this number. */
    @Transactional
    public Optional<UUID> idOf(String number) {
        return repository.lockOf(number).map(LiquidationRepository.Lock::id);
    }
}

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

    private final LiquidationRepository repository;
    private final Clock clock;

    Liquidations(LiquidationRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    /** In one query. The status is that of this moment. */
    @Transactional
    public Optional<LiquidationView> find(UUID id) {
        return repository.findWhole(id).map(found -> found.view(clock.instant()));
    }

    /** As {@link #find}, of many in one query; in no order. */
    @Transactional
    public List<LiquidationView> findAll(Collection<UUID> ids) {
        Instant now = clock.instant();
        return repository.findWhole(ids).stream().map(found -> found.view(now)).toList();
    }
}

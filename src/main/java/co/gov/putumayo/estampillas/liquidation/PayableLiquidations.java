package co.gov.putumayo.estampillas.liquidation;

import co.gov.putumayo.estampillas.payment.payable.Payable;
import co.gov.putumayo.estampillas.payment.payable.PayableSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Liquidations as the payment module sees them. */
@ApplicationScoped
class PayableLiquidations implements PayableSource {

    private final LiquidationLock lock;
    private final Liquidations liquidations;
    private final LiquidationRepository repository;
    private final Clock clock;

    PayableLiquidations(
            LiquidationLock lock,
            Liquidations liquidations,
            LiquidationRepository repository,
            Clock clock) {
        this.lock = lock;
        this.liquidations = liquidations;
        this.repository = repository;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return Liquidations.KIND;
    }

    @Override
    @Transactional
    public Optional<Payable> open(String number, String accessCode) {
        return lock.open(number, accessCode).flatMap(this::find);
    }

    @Override
    @Transactional
    public Optional<Payable> find(UUID id) {
        return liquidations.find(id).map(PayableLiquidations::payable);
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<Payable> lock(UUID id) {
        return repository.lockForUpdate(id).map(locked -> payable(locked.view(clock.instant())));
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void paid(UUID id, Instant paidAt) {
        repository.lockForUpdate(id).orElseThrow().pay(paidAt);
    }

    /** The bank shows the description to third parties: it names the number and nobody. */
    private static Payable payable(LiquidationView liquidation) {
        return new Payable(
                Liquidations.KIND,
                liquidation.id(),
                liquidation.number(),
                "Estampillas " + liquidation.number(),
                liquidation.total(),
                liquidation.expiresAt(),
                liquidation.taxpayer(),
                liquidation.taxpayerName(),
                liquidation.taxpayerEmail(),
                state(LiquidationStatus.valueOf(liquidation.status())));
    }

    private static Payable.State state(LiquidationStatus status) {
        return switch (status) {
            case OPEN -> Payable.State.OPEN;
            case PAID -> Payable.State.PAID;
            case WITHHELD -> Payable.State.SETTLED;
            case EXPIRED -> Payable.State.EXPIRED;
            case CANCELLED -> Payable.State.CANCELLED;
            case NOTHING_DUE -> Payable.State.NOTHING_DUE;
        };
    }
}

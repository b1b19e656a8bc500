package co.gov.putumayo.estampillas.liquidation;

import co.gov.putumayo.estampillas.shared.CheckedCode;
import co.gov.putumayo.estampillas.shared.LegalTime;
import co.gov.putumayo.estampillas.shared.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Numbers and stores a liquidation. */
@ApplicationScoped
class LiquidationMaker {

    private final LiquidationRepository repository;
    private final Expiry expiry;
    private final Outbox outbox;
    private final Clock clock;

    LiquidationMaker(LiquidationRepository repository, Expiry expiry, Outbox outbox, Clock clock) {
        this.repository = repository;
        this.expiry = expiry;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * @param accessCode as shown, this once
     */
    record Made(LiquidationView liquidation, String accessCode) {}

    /**
     * @param first liquidation of the contract it hangs from, or null
     */
    @Transactional(Transactional.TxType.MANDATORY)
    Made make(ActDraft draft, Liquidation first, boolean undeterminedAmount, String actor) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        CheckedCode accessCode = CheckedCode.random();
        Liquidation made =
                new Liquidation(
                        repository.nextNumber(now.atZone(LegalTime.BOGOTA).getYear()),
                        accessCode,
                        draft.entity(),
                        draft.act(),
                        new Taxpayer(draft.taxpayer(), draft.taxpayerName(), draft.email()),
                        draft.assessment(),
                        first,
                        undeterminedAmount,
                        now,
                        expiry.of(now));
        repository.insert(made);
        LiquidationView view = made.view(now);
        outbox.record(
                new LiquidationCreated(
                        view.id(),
                        view.number(),
                        view.entityNit(),
                        view.act().type(),
                        view.total(),
                        view.tariffVersion()),
                actor);
        return new Made(view, accessCode.display());
    }
}

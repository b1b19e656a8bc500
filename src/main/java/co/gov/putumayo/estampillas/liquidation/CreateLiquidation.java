package co.gov.putumayo.estampillas.liquidation;

import co.gov.putumayo.estampillas.entity.EntityView;
import co.gov.putumayo.estampillas.shared.CheckedCode;
import co.gov.putumayo.estampillas.shared.LegalTime;
import co.gov.putumayo.estampillas.shared.outbox.Outbox;
import co.gov.putumayo.estampillas.shared.problem.Violations;
import co.gov.putumayo.estampillas.tariff.ActRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** Assesses an act and stores what it owes. */
@ApplicationScoped
public class CreateLiquidation {

    /** Whoever asks is not signed in. */
    private static final String ACTOR = "public";

    private final ActReading acts;
    private final FirstLiquidations firstLiquidations;
    private final LiquidationRepository repository;
    private final Expiry expiry;
    private final Outbox outbox;
    private final Clock clock;

    CreateLiquidation(
            ActReading acts,
            FirstLiquidations firstLiquidations,
            LiquidationRepository repository,
            Expiry expiry,
            Outbox outbox,
            Clock clock) {
        this.acts = acts;
        this.firstLiquidations = firstLiquidations;
        this.repository = repository;
        this.expiry = expiry;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * @throws co.gov.putumayo.estampillas.shared.problem.ProblemException 422 with all that is
     *     wrong with the request
     */
    @Transactional
    public LiquidationAnswer create(LiquidationRequest request) {
        Violations violations = new Violations();
        ActReading.Read read = acts.read(request, violations);
        Optional<EntityView> entity = read.entity();
        ActRequest act = read.act();
        boolean undetermined = Boolean.TRUE.equals(request.undeterminedAmount());
        Optional<Taxpayer> taxpayer = TaxpayerRules.check(request.taxpayer(), violations);
        Liquidation first =
                firstLiquidations.find(
                        request.firstLiquidation(),
                        act,
                        undetermined,
                        entity.map(EntityView::nit).orElse(null),
                        taxpayer.orElse(null),
                        violations);
        violations.throwIfAny();

        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        CheckedCode accessCode = CheckedCode.random();
        Liquidation made =
                new Liquidation(
                        repository.nextNumber(now.atZone(LegalTime.BOGOTA).getYear()),
                        accessCode,
                        entity.orElseThrow(),
                        act,
                        taxpayer.orElseThrow(),
                        read.assessment(),
                        first,
                        undetermined,
                        now,
                        expiry.of(now));
        repository.persist(made);
        LiquidationView view = made.view(now);
        outbox.record(
                new LiquidationCreated(
                        view.id(),
                        view.number(),
                        view.entityNit(),
                        act.type(),
                        view.total(),
                        view.tariffVersion()),
                ACTOR);
        return LiquidationAnswer.of(view, accessCode.display(), List.of(), null, null);
    }
}

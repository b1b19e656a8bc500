package co.gov.putumayo.estampillas.liquidation;

import co.gov.putumayo.estampillas.entity.Entities;
import co.gov.putumayo.estampillas.entity.EntityView;
import co.gov.putumayo.estampillas.shared.CheckedCode;
import co.gov.putumayo.estampillas.shared.LegalTime;
import co.gov.putumayo.estampillas.shared.outbox.Outbox;
import co.gov.putumayo.estampillas.shared.problem.Violations;
import co.gov.putumayo.estampillas.tariff.ActRequest;
import co.gov.putumayo.estampillas.tariff.Assessment;
import co.gov.putumayo.estampillas.tariff.Tariffs;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** Assesses an act and stores what it owes. */
@ApplicationScoped
class CreateLiquidation {

    /** Whoever asks is not signed in. */
    private static final String ACTOR = "public";

    private static final String ENTITY_NIT = "/entityNit";
    private static final String ENTITY_TYPE = "/act/entityType";

    private final Tariffs tariffs;
    private final Entities entities;
    private final FirstLiquidations firstLiquidations;
    private final LiquidationRepository repository;
    private final Expiry expiry;
    private final Outbox outbox;
    private final Clock clock;

    CreateLiquidation(
            Tariffs tariffs,
            Entities entities,
            FirstLiquidations firstLiquidations,
            LiquidationRepository repository,
            Expiry expiry,
            Outbox outbox,
            Clock clock) {
        this.tariffs = tariffs;
        this.entities = entities;
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
    LiquidationAnswer create(LiquidationRequest request) {
        Violations violations = new Violations();
        Optional<EntityView> entity = entity(request.entityNit(), violations);
        ActRequest act = ActRules.complete(request.act(), entity, violations);
        Assessment assessment = assess(request, act, violations);
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
                        assessment,
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

    /** What is wrong with a type of entity the client did not give is wrong with its NIT. */
    private Assessment assess(LiquidationRequest request, ActRequest act, Violations violations) {
        boolean typeGiven = request.act() != null && ActRules.givesEntityType(request.act());
        Violations ofTariff = new Violations();
        Assessment assessment = tariffs.assess(act, request.date(), ofTariff);
        ofTariff.errors()
                .forEach(
                        error ->
                                violations.add(
                                        ENTITY_TYPE.equals(error.pointer()) && !typeGiven
                                                ? ENTITY_NIT
                                                : error.pointer(),
                                        error.code(),
                                        error.text(),
                                        error.article()));
        return assessment;
    }

    private Optional<EntityView> entity(String nit, Violations violations) {
        if (nit == null || nit.isBlank()) {
            violations.add(ENTITY_NIT, "required", "Falta el NIT de la entidad.", "291");
            return Optional.empty();
        }
        Optional<EntityView> found =
                NitRules.read(nit, ENTITY_NIT, violations)
                        .flatMap(id -> entities.find(id.number()));
        if (found.isEmpty()) {
            violations.add(
                    ENTITY_NIT,
                    "unknown-entity",
                    "Ninguna entidad registrada tiene ese NIT; consulte la lista de entidades.",
                    "291");
        }
        return found;
    }
}

package co.gov.putumayo.estampillas.liquidation;

import co.gov.putumayo.estampillas.entity.Entities;
import co.gov.putumayo.estampillas.entity.EntityView;
import co.gov.putumayo.estampillas.shared.problem.Violations;
import co.gov.putumayo.estampillas.tariff.ActRequest;
import co.gov.putumayo.estampillas.tariff.Assessment;
import co.gov.putumayo.estampillas.tariff.Tariffs;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Reads who signs or issues an act and what the act owes; everything but who pays. */
@ApplicationScoped
class ActReading {

    private static final String ENTITY_NIT = "/entityNit";
    private static final String ENTITY_TYPE = "/act/entityType";

    private final Tariffs tariffs;
    private final Entities entities;

    ActReading(Tariffs tariffs, Entities entities) {
        this.tariffs = tariffs;
        this.entities = entities;
    }

    /**
     * @param act completed from the registry
     * @param assessment null when something was added to the violations
     */
    record Read(Optional<EntityView> entity, ActRequest act, Assessment assessment) {}

    Read read(LiquidationRequest request, Violations violations) {
        Optional<EntityView> entity = entity(request.entityNit(), violations);
        ActRequest act = ActRules.complete(request.act(), entity, violations);
        return new Read(entity, act, assess(request, act, violations));
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

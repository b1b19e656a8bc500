package co.gov.putumayo.estampillas.liquidation;

import co.gov.putumayo.estampillas.entity.EntityView;
import co.gov.putumayo.estampillas.shared.EntityType;
import co.gov.putumayo.estampillas.shared.problem.TextRules;
import co.gov.putumayo.estampillas.shared.problem.Violations;
import co.gov.putumayo.estampillas.tariff.ActRequest;
import java.util.Optional;
import java.util.Set;

/** What a liquidation asks of the act beyond what its tariff needs. */
final class ActRules {

    private static final String NUMBER = "/act/number";

    /** As long as the tariff lets it be. */
    private static final int MAX_NUMBER = 60;

    /** Services that end in no document with a number of its own. */
    private static final Set<String> WITHOUT_NUMBER = Set.of("fee", "transit-procedure");

    private ActRules() {}

    /** The act as it will be stored: texts cleaned, type of entity filled from the registry. */
    static ActRequest complete(ActRequest act, Optional<EntityView> entity, Violations violations) {
        if (act == null) {
            return null;
        }
        requireRegisteredType(act, entity, violations);
        return new ActRequest(
                act.type(),
                givesEntityType(act)
                        ? act.entityType()
                        : entity.map(found -> found.type().code()).orElse(null),
                act.contractType(),
                act.addition(),
                act.value(),
                act.procedure(),
                act.fee(),
                act.quantity(),
                number(act, violations),
                act.description() == null || act.description().isBlank()
                        ? null
                        : act.description().strip());
    }

    static boolean givesEntityType(ActRequest act) {
        return act.entityType() != null && !act.entityType().isBlank();
    }

    private static String number(ActRequest act, Violations violations) {
        if (act.type() == null || WITHOUT_NUMBER.contains(act.type())) {
            return TextRules.optional(act.number(), MAX_NUMBER, NUMBER, violations);
        }
        return TextRules.required(
                act.number(),
                MAX_NUMBER,
                NUMBER,
                "Falta el número del contrato, acto o documento que se grava.",
                violations);
    }

    private static void requireRegisteredType(
            ActRequest act, Optional<EntityView> entity, Violations violations) {
        if (entity.isPresent()
                && EntityType.of(act.entityType()).isPresent()
                && !entity.get().type().code().equals(act.entityType())) {
            violations.add(
                    "/entityNit",
                    "entity-type-mismatch",
                    "La entidad con ese NIT es de otro tipo que el del acto: "
                            + entity.get().type().spanishName()
                            + ".",
                    "291");
        }
    }
}

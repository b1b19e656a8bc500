package co.gov.putumayo.estampillas.verification.sufficiency;

import co.gov.putumayo.estampillas.entity.EntityView;
import co.gov.putumayo.estampillas.shared.EntityType;
import co.gov.putumayo.estampillas.shared.problem.FieldError;
import co.gov.putumayo.estampillas.shared.problem.Violations;
import co.gov.putumayo.estampillas.tariff.ActRequest;
import co.gov.putumayo.estampillas.tariff.Assessment;
import co.gov.putumayo.estampillas.tariff.Tariffs;
import co.gov.putumayo.estampillas.verification.sufficiency.SufficiencyRequest.Addition;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What an act and its additions owe: each part by itself, since each is taxed on its own value by
 * the tariff of its own date, and rounded by itself.
 */
@ApplicationScoped
class ActParts {

    static final int MOST_ADDITIONS = 50;

    private static final String ADDITIONS = "/additions";
    private static final String CONTRACT = "contract";

    private final Tariffs tariffs;
    private final SufficiencyTexts texts;

    ActParts(Tariffs tariffs, SufficiencyTexts texts) {
        this.tariffs = tariffs;
        this.texts = texts;
    }

    /** The act of an entity, with the type of entity it left out. */
    ActRequest complete(ActRequest act, Optional<EntityView> entity, Violations violations) {
        if (act == null || entity.isEmpty()) {
            return act;
        }
        EntityType type = entity.get().type();
        if (act.entityType() == null || act.entityType().isBlank()) {
            return with(act, type.code(), act.addition(), act.value());
        }
        if (EntityType.of(act.entityType()).isPresent() && !act.entityType().equals(type.code())) {
            violations.add(
                    "/act/entityType",
                    "entity-type-mismatch",
                    texts.get("error.entity-type.mismatch", type.spanishName()),
                    "291");
        }
        return act;
    }

    /**
     * @return the act first; incomplete when something was added to {@code violations}
     */
    List<Assessment> assess(
            ActRequest act, String date, List<Addition> additions, Violations violations) {
        List<Assessment> parts = new ArrayList<>();
        parts.add(tariffs.assess(act, date, violations));
        if (additions.size() > MOST_ADDITIONS) {
            violations.add(
                    ADDITIONS,
                    "too-many",
                    texts.get("error.additions.too-many", String.valueOf(MOST_ADDITIONS)));
        } else if (act != null && act.type() != null && !additions.isEmpty()) {
            if (act.type().equals(CONTRACT)) {
                assess(act, additions, parts, violations);
            } else {
                violations.add(
                        ADDITIONS, "not-applicable", texts.get("error.additions.not-applicable"));
            }
        }
        return parts;
    }

    private void assess(
            ActRequest act,
            List<Addition> additions,
            List<Assessment> parts,
            Violations violations) {
        for (int i = 0; i < additions.size(); i++) {
            String pointer = ADDITIONS + "/" + i;
            Addition addition = additions.get(i);
            if (addition == null) {
                violations.add(pointer, "required", texts.get("error.addition.required"));
                continue;
            }
            Violations ofAddition = new Violations();
            ActRequest asAct = with(act, act.entityType(), true, addition.value());
            parts.add(tariffs.assess(asAct, addition.date(), ofAddition));
            for (FieldError error : ofAddition.errors()) {
                violations.add(
                        pointerOf(error.pointer(), pointer),
                        error.code(),
                        error.text(),
                        error.article());
            }
        }
    }

    /** Value and date are the addition's own; what else may be wrong is wrong with the act. */
    private static String pointerOf(String ofAct, String ofAddition) {
        return switch (ofAct) {
            case "/act/value" -> ofAddition + "/value";
            case "/date" -> ofAddition + "/date";
            default -> ofAct;
        };
    }

    private static ActRequest with(
            ActRequest act, String entityType, Boolean addition, BigDecimal value) {
        return new ActRequest(
                act.type(),
                entityType,
                act.contractType(),
                addition,
                value,
                act.procedure(),
                act.fee(),
                act.quantity(),
                act.number(),
                act.description());
    }
}

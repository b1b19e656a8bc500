package co.gov.putumayo.estampillas.declaration.draft;

import co.gov.putumayo.estampillas.declaration.penalty.PayShare;
import co.gov.putumayo.estampillas.declaration.record.Declaration;
import co.gov.putumayo.estampillas.declaration.record.Explanations;
import co.gov.putumayo.estampillas.shared.problem.Violations;
import co.gov.putumayo.estampillas.tariff.DeclaredLevies;
import co.gov.putumayo.estampillas.tariff.DeclaredLevies.DeclaredLevy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads and stores what the filer says besides the rows. */
@ApplicationScoped
class Statements {

    private static final int SHORTEST = 10;
    private static final int LONGEST = 1000;

    private final Explanations explanations;
    private final DeclaredLevies levies;

    Statements(Explanations explanations, DeclaredLevies levies) {
        this.explanations = explanations;
        this.levies = levies;
    }

    /** A statement that keeps the rules. */
    record Statement(Map<String, String> reasons, PayShare share, String differingCriterion) {}

    Statement read(StatementRequest request, Violations violations) {
        Map<String, String> reasons = new LinkedHashMap<>();
        Set<String> known =
                levies.all().stream().map(DeclaredLevy::code).collect(Collectors.toSet());
        List<StatementRequest.Explanation> given =
                request.explanations() == null ? List.of() : request.explanations();
        for (int i = 0; i < given.size(); i++) {
            String pointer = "/explanations/" + i;
            StatementRequest.Explanation each = given.get(i);
            if (each == null || !known.contains(String.valueOf(each.levy()))) {
                violations.add(
                        pointer + "/levy",
                        "unknown-levy",
                        "No se declara ninguna estampilla ni contribución con ese código.");
            } else if (isUsable(each.reason())) {
                reasons.put(each.levy(), each.reason().strip());
            } else {
                violations.add(
                        pointer + "/reason",
                        "reason-required",
                        "Explique la razón en entre 10 y 1000 letras.");
            }
        }
        Optional<PayShare> share =
                request.payShareOfPenalty() == null
                        ? Optional.of(PayShare.WHOLE)
                        : PayShare.of(request.payShareOfPenalty());
        if (share.isEmpty()) {
            violations.add("/payShareOfPenalty", "unknown", "Debe ser 1, 0.75 o 0.5.", "433");
        }
        if (request.differingCriterion() != null && !isUsable(request.differingCriterion())) {
            violations.add(
                    "/differingCriterion",
                    "reason-required",
                    "Explique en qué difiere su lectura de la norma, en entre 10 y 1000 letras.",
                    "423");
        }
        return new Statement(reasons, share.orElse(PayShare.WHOLE), request.differingCriterion());
    }

    void store(Declaration declaration, Statement statement) {
        declaration.state(statement.share(), statement.differingCriterion());
        explanations.replace(declaration.id(), statement.reasons());
    }

    private static boolean isUsable(String text) {
        return text != null
                && text.strip().length() >= SHORTEST
                && text.length() <= LONGEST
                && text.indexOf('\0') < 0;
    }
}

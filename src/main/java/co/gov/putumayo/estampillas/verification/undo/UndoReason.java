package co.gov.putumayo.estampillas.verification.undo;

import co.gov.putumayo.estampillas.shared.problem.ProblemException;
import co.gov.putumayo.estampillas.shared.problem.TextRules;
import co.gov.putumayo.estampillas.shared.problem.Violations;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why, as an officer writes it. */
@Schema(name = "AnnulmentUndoReason", requiredProperties = "reason")
public record UndoReason(
        @Schema(
                        description = "1 to 500 visible characters. No personal data.",
                        examples = "Se anuló para el contrato CO-2026-041; era el CO-2026-014")
                String reason) {

    private static final int LONGEST = 500;

    /**
     * @throws ProblemException 422 missing or unusable
     */
    public static String textOf(UndoReason given) {
        Violations violations = new Violations();
        String text =
                TextRules.required(
                        given == null ? null : given.reason(),
                        LONGEST,
                        "/reason",
                        "Escriba el motivo.",
                        violations);
        violations.throwIfAny();
        return text;
    }
}

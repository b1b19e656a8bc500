package co.gov.putumayo.estampillas.treasury.refund.procedure;

import co.gov.putumayo.estampillas.shared.fields.Fields;
import co.gov.putumayo.estampillas.shared.problem.Violations;
import co.gov.putumayo.estampillas.treasury.refund.LegalCause;
import java.util.Optional;

/** Why a refund is held up: a cause of the law, and what was found. */
record Reasons<C extends LegalCause>(C cause, String text) {

    private static final int LONGEST = 2000;

    /**
     * @param causes all that the law knows
     * @throws co.gov.putumayo.estampillas.shared.problem.ProblemException 422 with all that is
     *     wrong
     */
    static <C extends LegalCause> Reasons<C> read(String cause, String reasons, C[] causes) {
        Violations violations = new Violations();
        Fields fields = new Fields(violations);
        Optional<C> known =
                fields.code(
                        "cause",
                        cause,
                        code -> LegalCause.of(causes, code),
                        LegalCause.codes(causes));
        Optional<String> text = fields.text("reasons", reasons, LONGEST);
        violations.throwIfAny();
        return new Reasons<>(known.orElseThrow(), text.orElseThrow());
    }
}

package co.gov.putumayo.estampillas.payment.review;

import co.gov.putumayo.estampillas.shared.problem.Violations;

/**
 * Grounds that were given.
 *
 * @param reason not blank
 * @param evidence not blank
 */
record Grounds(String reason, String evidence) {

    private static final int LONGEST = 1000;

    /**
     * @throws co.gov.putumayo.estampillas.shared.problem.ProblemException 422 with all that is
     *     missing
     */
    static Grounds of(EndingRequest request) {
        Violations violations = new Violations();
        String reason = request == null ? null : request.reason();
        String evidence = request == null ? null : request.evidence();
        require("/reason", reason, "Escriba qué se encontró.", violations);
        require("/evidence", evidence, "Diga dónde está la prueba.", violations);
        violations.throwIfAny();
        return new Grounds(reason.strip(), evidence.strip());
    }

    private static void require(
            String pointer, String text, String message, Violations violations) {
        if (text == null || text.isBlank()) {
            violations.add(pointer, "required", message);
        } else if (text.length() > LONGEST) {
            violations.add(pointer, "too-long", "No puede pasar de " + LONGEST + " caracteres.");
        }
    }
}

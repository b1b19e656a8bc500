package co.gov.putumayo.estampillas.verification.batch;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What came out for a row. */
@Schema(name = "VerificationBatchResult")
enum BatchResult {
    VALID("Válido y sin usar"),
    ANNULLED("Ya usado"),
    REFUNDED("Devuelto"),
    NOT_FOUND("No existe"),
    REPEATED("Repetido"),
    INVALID("Con error");

    private final String title;

    BatchResult(String title) {
        this.title = title;
    }

    /** For people. */
    String title() {
        return title;
    }
}

package co.gov.putumayo.estampillas.payment.review;

import co.gov.putumayo.estampillas.shared.paging.PageRequest;
import co.gov.putumayo.estampillas.shared.problem.ErrorCode;
import co.gov.putumayo.estampillas.shared.problem.FieldError;
import co.gov.putumayo.estampillas.shared.problem.ProblemException;
import java.util.List;
import java.util.UUID;

/** Pages by identifier, which grows with time. */
final class AfterId {

    private static final UUID BEGINNING = new UUID(0, 0);

    private AfterId() {}

    /**
     * @throws ProblemException 400 when the cursor is not one of ours
     */
    static UUID of(PageRequest page) {
        if (page.after().isEmpty()) {
            return BEGINNING;
        }
        try {
            return UUID.fromString(page.after());
        } catch (IllegalArgumentException e) {
            throw ProblemException.of(ErrorCode.INVALID_REQUEST)
                    .withErrors(
                            List.of(
                                    new FieldError(
                                            "query:cursor",
                                            "unusable",
                                            "Use el enlace «next» de la página anterior, sin"
                                                    + " cambiarlo.",
                                            null)));
        }
    }
}

package co.gov.putumayo.estampillas.verification.mismatch;

import co.gov.putumayo.estampillas.shared.paging.PageRequest;
import co.gov.putumayo.estampillas.shared.problem.ErrorCode;
import co.gov.putumayo.estampillas.shared.problem.FieldError;
import co.gov.putumayo.estampillas.shared.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Shows what people reported, the newest first. */
@ApplicationScoped
public class ReadMismatches {

    private final MismatchReportRepository reports;

    ReadMismatches(MismatchReportRepository reports) {
        this.reports = reports;
    }

    /**
     * @return one row more than a page holds when there are more
     * @throws ProblemException 400 for a cursor that cannot be read
     */
    @Transactional
    public List<MismatchView> page(PageRequest page) {
        return reports.newestFirst(after(page), page.rowsToRead());
    }

    private static UUID after(PageRequest page) {
        try {
            return page.after().isEmpty() ? null : UUID.fromString(page.after());
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

package co.gov.putumayo.estampillas.verification.mismatch;

import co.gov.putumayo.estampillas.shared.paging.PageRequest;
import co.gov.putumayo.estampillas.shared.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

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
        return reports.newestFirst(page.afterId().orElse(null), page.rowsToRead());
    }
}

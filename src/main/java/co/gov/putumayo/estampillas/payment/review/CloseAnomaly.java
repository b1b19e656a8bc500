package co.gov.putumayo.estampillas.payment.review;

import co.gov.putumayo.estampillas.payment.ResolveAnomaly;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Treasury closes, with grounds, an anomaly that gives nothing back. */
@ApplicationScoped
public class CloseAnomaly {

    private final ResolveAnomaly resolveAnomaly;

    CloseAnomaly(ResolveAnomaly resolveAnomaly) {
        this.resolveAnomaly = resolveAnomaly;
    }

    /**
     * @throws co.gov.putumayo.estampillas.shared.problem.ProblemException 404, 409 closed or not by
     *     hand, 422 grounds missing
     */
    @Transactional
    public void close(UUID id, EndingRequest request, String officer) {
        Grounds grounds = Grounds.of(request);
        resolveAnomaly.byHand(id, grounds.reason() + " [" + grounds.evidence() + "]", officer);
    }
}

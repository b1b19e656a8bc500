package co.gov.putumayo.estampillas.treasury.unidentified;

import co.gov.putumayo.estampillas.shared.problem.ErrorCode;
import co.gov.putumayo.estampillas.shared.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Shows the resolutions that spread money of unknown origin. */
@ApplicationScoped
public class ReadResolutions {

    private final ResolutionRepository resolutions;
    private final SpreadMoney spreadMoney;

    ReadResolutions(ResolutionRepository resolutions, SpreadMoney spreadMoney) {
        this.resolutions = resolutions;
        this.spreadMoney = spreadMoney;
    }

    /** Those that wait for a second person, the oldest first. */
    @Transactional
    public List<ResolutionView> prepared() {
        return resolutions.prepared().stream().map(this::view).toList();
    }

    /**
     * @throws ProblemException 404
     */
    @Transactional
    public ResolutionView get(UUID id) {
        return resolutions
                .findByIdOptional(id)
                .map(this::view)
                .orElseThrow(() -> ProblemException.of(ErrorCode.NOT_FOUND));
    }

    private ResolutionView view(SpreadResolution resolution) {
        return ResolutionView.of(
                resolution, spreadMoney.shares(resolution.month(), resolution.amount()));
    }
}

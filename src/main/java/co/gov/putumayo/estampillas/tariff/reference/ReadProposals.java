package co.gov.putumayo.estampillas.tariff.reference;

import co.gov.putumayo.estampillas.shared.paging.PageRequest;
import co.gov.putumayo.estampillas.shared.problem.ErrorCode;
import co.gov.putumayo.estampillas.shared.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads proposals: open ones, and the history of what was published. */
@ApplicationScoped
public class ReadProposals {

    private static final UUID LAST = UUID.fromString("ffffffff-ffff-ffff-ffff-ffffffffffff");

    private final ProposalRepository proposals;

    ReadProposals(ProposalRepository proposals) {
        this.proposals = proposals;
    }

    /** The newest first; one row more than the page holds when there are more. */
    @Transactional
    public List<ProposalView> list(Optional<ProposalState> state, PageRequest page) {
        return proposals.page(state, page.afterId().orElse(LAST), page).stream()
                .map(ValueProposal::view)
                .toList();
    }

    /**
     * @throws ProblemException 404
     */
    @Transactional
    public ProposalView get(UUID id) {
        return proposals
                .findByIdOptional(id)
                .map(ValueProposal::view)
                .orElseThrow(() -> ProblemException.of(ErrorCode.NOT_FOUND));
    }
}

package co.gov.putumayo.estampillas.tariff.reference;

import co.gov.putumayo.estampillas.shared.fields.Fields;
import co.gov.putumayo.estampillas.shared.outbox.Outbox;
import co.gov.putumayo.estampillas.shared.problem.ErrorCode;
import co.gov.putumayo.estampillas.shared.problem.ProblemException;
import co.gov.putumayo.estampillas.shared.problem.Violations;
import co.gov.putumayo.estampillas.shared.security.Officer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** Publishes or discards a proposal, once. */
@ApplicationScoped
public class DecideValue {

    private static final int MAX_REASON = 500;

    private final ProposalRepository proposals;
    private final PublishedValues published;
    private final ReferenceTexts texts;
    private final Officer officer;
    private final Outbox outbox;
    private final Clock clock;

    DecideValue(
            ProposalRepository proposals,
            PublishedValues published,
            ReferenceTexts texts,
            Officer officer,
            Outbox outbox,
            Clock clock) {
        this.proposals = proposals;
        this.published = published;
        this.texts = texts;
        this.officer = officer;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * It counts from the commit on, on other replicas some seconds later.
     *
     * @throws ProblemException 404; 403 for who proposed it; 409 when it is decided, or when
     *     another value was published since
     */
    @Transactional
    public ProposalView publish(UUID id) {
        ValueProposal proposal = open(id);
        if (proposal.wasProposedBy(officer.subject())) {
            throw ProblemException.of(ErrorCode.FORBIDDEN, texts.get("same-person"));
        }
        if (!proposal.replaces(published.find(proposal.unit(), proposal.since()))) {
            throw ProblemException.of(ErrorCode.CONFLICT, texts.get("published-meanwhile"));
        }
        proposal.publish(officer.subject(), clock.instant());
        proposals.flush();
        published.publish(proposal.unit(), proposal.since(), proposal.value(), proposal.source());
        return recorded(proposal, "published");
    }

    /**
     * @throws ProblemException 404; 409 when it is decided; 422 without a reason
     */
    @Transactional
    public ProposalView discard(UUID id, ProposalRequest.Discard request) {
        Violations violations = new Violations();
        Optional<String> reason =
                new Fields(violations).text("reason", request.reason(), MAX_REASON);
        violations.throwIfAny();
        ValueProposal proposal = open(id);
        proposal.discard(reason.orElseThrow(), officer.subject(), clock.instant());
        return recorded(proposal, "discarded");
    }

    private ValueProposal open(UUID id) {
        ValueProposal proposal =
                proposals.lock(id).orElseThrow(() -> ProblemException.of(ErrorCode.NOT_FOUND));
        if (!proposal.isOpen()) {
            throw ProblemException.of(ErrorCode.CONFLICT, texts.get("decided-already"));
        }
        return proposal;
    }

    private ProposalView recorded(ValueProposal proposal, String what) {
        ProposalView view = proposal.view();
        outbox.record(new ValueProposalChanged(proposal.id(), what, view), officer.subject());
        return view;
    }
}

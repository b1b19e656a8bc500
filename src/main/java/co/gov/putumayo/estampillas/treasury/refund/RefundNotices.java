package co.gov.putumayo.estampillas.treasury.refund;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What payers who gave an e-mail for it are told of each decision. */
@ApplicationScoped
public class RefundNotices {

    private final RefundRepository refunds;

    RefundNotices(RefundRepository refunds) {
        this.refunds = refunds;
    }

    /**
     * A decision and whom to tell it.
     *
     * @param decision the state it brought the case to; it may be paid by now
     */
    public record Notice(String email, RefundState decision, RefundFacts refund) {}

    /**
     * The last time the case came to that state.
     *
     * @return empty when its payer gave no e-mail
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<UUID> last(UUID refundId, RefundState decision) {
        RefundCase refund = refunds.findById(refundId);
        if (!refund.isClaimed() || refund.claim().email() == null) {
            return Optional.empty();
        }
        return refunds.steps(refundId).stream()
                .filter(step -> step.state() == decision)
                .map(RefundStep::id)
                .reduce((one, later) -> later);
    }

    /**
     * @return empty when something else was decided since: there is nothing to tell of it any more
     */
    @Transactional
    public Optional<Notice> of(UUID step) {
        RefundCase refund = refunds.findById(refunds.caseOf(step).orElseThrow());
        List<RefundStep> since =
                refunds.steps(refund.id()).stream()
                        .dropWhile(each -> !each.id().equals(step))
                        .toList();
        boolean holds = since.stream().skip(1).allMatch(each -> each.state() == RefundState.PAID);
        return holds
                ? Optional.of(
                        new Notice(refund.claim().email(), since.get(0).state(), refund.facts()))
                : Optional.empty();
    }
}

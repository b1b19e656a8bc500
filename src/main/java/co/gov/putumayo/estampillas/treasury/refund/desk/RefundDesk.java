package co.gov.putumayo.estampillas.treasury.refund.desk;

import co.gov.putumayo.estampillas.shared.paging.PageRequest;
import co.gov.putumayo.estampillas.shared.problem.ErrorCode;
import co.gov.putumayo.estampillas.shared.problem.ProblemException;
import co.gov.putumayo.estampillas.treasury.refund.RefundCase;
import co.gov.putumayo.estampillas.treasury.refund.RefundRepository;
import co.gov.putumayo.estampillas.treasury.refund.RefundState;
import co.gov.putumayo.estampillas.treasury.refund.debt.KnownDebts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The cases as Tesorería sees them. */
@ApplicationScoped
public class RefundDesk {

    private final RefundRepository refunds;
    private final KnownDebts knownDebts;
    private final Clock clock;

    RefundDesk(RefundRepository refunds, KnownDebts knownDebts, Clock clock) {
        this.refunds = refunds;
        this.knownDebts = knownDebts;
        this.clock = clock;
    }

    /** The oldest first. */
    @Transactional
    public List<RefundRow> page(Optional<RefundState> state, PageRequest page) {
        LocalDate today = LocalDate.now(clock);
        return refunds
                .page(state, page.afterId().orElse(PageRequest.BEFORE_ALL), page.rowsToRead())
                .stream()
                .map(refund -> RefundRow.of(refund.facts(), today))
                .toList();
    }

    /**
     * @throws ProblemException 404
     */
    @Transactional
    public RefundDetail detail(String number) {
        RefundCase refund = refunds.of(number).orElseThrow(RefundDesk::notFound);
        return RefundDetail.of(
                refund.facts(),
                refunds.steps(refund.id()),
                refund.state().isToDecide() ? knownDebts.ofPayer(refund.money()) : null,
                LocalDate.now(clock));
    }

    public static ProblemException notFound() {
        return ProblemException.of(ErrorCode.NOT_FOUND, "No hay una devolución con ese número.");
    }
}

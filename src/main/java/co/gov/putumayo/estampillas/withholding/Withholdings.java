package co.gov.putumayo.estampillas.withholding;

import co.gov.putumayo.estampillas.liquidation.LiquidationView;
import co.gov.putumayo.estampillas.liquidation.Liquidations;
import co.gov.putumayo.estampillas.shared.TaxPeriod;
import co.gov.putumayo.estampillas.shared.problem.ErrorCode;
import co.gov.putumayo.estampillas.shared.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Withholdings for other features: what a month's declaration is made of, and what became of it.
 */
@ApplicationScoped
public class Withholdings {

    private final WithholdingRepository repository;
    private final Liquidations liquidations;
    private final Clock clock;

    Withholdings(WithholdingRepository repository, Liquidations liquidations, Clock clock) {
        this.repository = repository;
        this.liquidations = liquidations;
        this.clock = clock;
    }

    /**
     * A page of what an entity withheld in a month and did not reverse, declared or not, in the
     * order of registration; two queries.
     *
     * @param after identifier of the last row already seen, null at the beginning
     */
    @Transactional
    public List<WithholdingView> page(String entityNit, TaxPeriod period, UUID after, int rows) {
        return views(repository.month(entityNit, period, false, after, rows));
    }

    @Transactional
    public Optional<WithholdingView> find(UUID id) {
        return repository
                .findByIdOptional(id)
                .flatMap(found -> views(List.of(found)).stream().findFirst());
    }

    /** What settles a liquidation; none once it is reversed. */
    @Transactional
    public Optional<WithholdingView> ofLiquidation(UUID liquidationId) {
        return views(repository.ofLiquidation(liquidationId)).stream().findFirst();
    }

    /** As {@link #find}, and nobody reverses or declares it until the transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    public WithholdingView lock(UUID id) {
        Withholding locked = repository.findById(id, LockModeType.PESSIMISTIC_WRITE);
        return views(List.of(locked)).get(0);
    }

    /** What {@link #page} would list of the whole month, summed by levy; one query. */
    @Transactional
    public List<LevyWithheld> totals(String entityNit, TaxPeriod period) {
        return repository.totals(entityNit, period);
    }

    /**
     * They are in this declaration, or in this correction of the one that had them; from now on
     * they cannot be reversed. What was already paid stays in the declaration it was paid with.
     *
     * @throws ProblemException 409 when one of them was reversed since it was read: the declaration
     *     is of another sum than it should be
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void markDeclared(Collection<UUID> ids, String declarationNumber) {
        if (ids.isEmpty()) {
            return;
        }
        int marked = repository.markDeclared(ids, declarationNumber, clock.instant());
        if (marked < ids.size() && marked + repository.countPaid(ids) < ids.size()) {
            throw ProblemException.of(
                    ErrorCode.CONFLICT,
                    "Una de las retenciones se reversó entre tanto; consulte de nuevo el periodo.");
        }
    }

    /**
     * The declaration was paid whole.
     *
     * @param paidAt when the money entered the bank (art. 572)
     * @return how many withholdings it paid
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public int markPaid(String declarationNumber, Instant paidAt) {
        return repository.markPaid(declarationNumber, paidAt);
    }

    List<WithholdingView> views(List<Withholding> rows) {
        Map<UUID, LiquidationView> settled =
                liquidations
                        .findAll(rows.stream().map(Withholding::liquidationId).toList())
                        .stream()
                        .collect(Collectors.toMap(LiquidationView::id, Function.identity()));
        return rows.stream().map(row -> row.view(settled.get(row.liquidationId()))).toList();
    }
}

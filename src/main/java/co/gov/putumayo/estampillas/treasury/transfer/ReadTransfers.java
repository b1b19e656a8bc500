package co.gov.putumayo.estampillas.treasury.transfer;

import co.gov.putumayo.estampillas.shared.paging.PageRequest;
import co.gov.putumayo.estampillas.shared.problem.ErrorCode;
import co.gov.putumayo.estampillas.shared.problem.ProblemException;
import co.gov.putumayo.estampillas.treasury.distribution.Fund;
import co.gov.putumayo.estampillas.treasury.distribution.Funds;
import co.gov.putumayo.estampillas.treasury.ledger.Amounts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Shows transfers, and what funds still have to receive. */
@ApplicationScoped
public class ReadTransfers {

    private final TransferRepository transfers;
    private final Funds funds;
    private final TransferAct act;
    private final Clock clock;

    ReadTransfers(TransferRepository transfers, Funds funds, TransferAct act, Clock clock) {
        this.transfers = transfers;
        this.funds = funds;
        this.act = act;
        this.clock = clock;
    }

    /** As many as {@link PageRequest#rowsToRead()}, newest first. */
    @Transactional
    public List<TransferView> list(PageRequest page) {
        return transfers.page(page).stream().map(this::view).toList();
    }

    /** Those that are not at their end. */
    @Transactional
    public List<TransferView> open() {
        return transfers.open().stream().map(this::view).toList();
    }

    /**
     * @throws ProblemException 404
     */
    @Transactional
    public TransferView get(UUID id) {
        return view(found(id));
    }

    /**
     * The act of a transfer.
     *
     * @throws ProblemException 404, 409 before its approval
     */
    @Transactional
    public byte[] act(UUID id) {
        TransferBatch batch = found(id);
        if (batch.approvedBy() == null || batch.state() == TransferState.CANCELLED) {
            throw ProblemException.of(ErrorCode.CONFLICT, "El acta existe desde la aprobación.");
        }
        Fund fund = funds.byCode().get(batch.fund());
        return act.render(batch, fund, transfers.byLevy(batch, fund));
    }

    /** Every fund that has anything to receive; those overdue first. */
    @Transactional
    public List<DueView> due() {
        return waiting(funds.all())
                .sorted((a, b) -> Boolean.compare(b.overdue(), a.overdue()))
                .toList();
    }

    /** By fund that the law sets a term for: the last day to pay what waits, if anything does. */
    @Transactional
    Map<String, Optional<LocalDate>> lastDays() {
        List<Fund> withTerm =
                funds.all().stream().filter(fund -> fund.transferDays() != null).toList();
        // Money taken back from a fund is negative and has no day.
        Map<String, LocalDate> lastDays =
                waiting(withTerm)
                        .filter(due -> due.dueOn() != null)
                        .collect(Collectors.toMap(DueView::fund, DueView::dueOn));
        return withTerm.stream()
                .map(Fund::code)
                .collect(
                        Collectors.toMap(
                                Function.identity(),
                                fund -> Optional.ofNullable(lastDays.get(fund))));
    }

    private Stream<DueView> waiting(List<Fund> among) {
        Map<String, TransferBatch> open =
                transfers.open().stream()
                        .collect(Collectors.toMap(TransferBatch::fund, Function.identity()));
        return among.stream()
                .map(fund -> due(fund, open.get(fund.code())))
                .filter(due -> due.pending().signum() != 0 || due.inBatches().signum() != 0);
    }

    private DueView due(Fund fund, TransferBatch open) {
        FundMoney money = transfers.moneyOf(fund);
        LocalDate dueOn =
                Stream.of(
                                Optional.ofNullable(money.dueOn(fund)),
                                Optional.ofNullable(open).map(TransferBatch::dueOn))
                        .flatMap(Optional::stream)
                        .min(LocalDate::compareTo)
                        .orElse(null);
        LocalDate oldest = open == null ? money.oldest() : open.collectedFrom();
        return new DueView(
                fund.code(),
                fund.name(),
                fund.beneficiary(),
                Amounts.plain(money.amount()),
                open == null ? BigDecimal.ZERO : Amounts.plain(open.amount()),
                oldest,
                dueOn,
                dueOn != null && LocalDate.now(clock).isAfter(dueOn));
    }

    private TransferBatch found(UUID id) {
        return transfers
                .findByIdOptional(id)
                .orElseThrow(() -> ProblemException.of(ErrorCode.NOT_FOUND));
    }

    private TransferView view(TransferBatch batch) {
        return TransferView.of(batch, LocalDate.now(clock), clock.getZone());
    }
}

package co.gov.putumayo.estampillas.treasury.bank.matching;

import co.gov.putumayo.estampillas.shared.LegalTime;
import co.gov.putumayo.estampillas.shared.problem.ErrorCode;
import co.gov.putumayo.estampillas.shared.problem.ProblemException;
import co.gov.putumayo.estampillas.treasury.ledger.Amounts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/** Shows items with their age and next step. */
@ApplicationScoped
public class ReadItems {

    private final BankItemRepository items;
    private final ItemTexts texts;
    private final Clock clock;

    ReadItems(BankItemRepository items, ItemTexts texts, Clock clock) {
        this.items = items;
        this.texts = texts;
        this.clock = clock;
    }

    /** At most so many, oldest first. */
    @Transactional
    public List<BankItemView> list(WantedItems wanted, int rows) {
        return items.page(wanted, rows).stream().map(item -> view(item, null)).toList();
    }

    /**
     * @throws ProblemException 404
     */
    @Transactional
    public BankItemView get(UUID id) {
        BankItem item =
                items.findByIdOptional(id)
                        .orElseThrow(() -> ProblemException.of(ErrorCode.NOT_FOUND));
        return view(item, items.history(id).stream().map(BankItemEvent::view).toList());
    }

    private BankItemView view(BankItem item, List<BankItemView.Event> history) {
        return new BankItemView(
                item.id(),
                item.kind(),
                item.state(),
                item.fileId(),
                item.line(),
                item.reference(),
                Amounts.plain(item.bankAmount()),
                Amounts.plain(item.ourAmount()),
                item.day(),
                item.owner(),
                ageDays(item),
                item.nextStep() == null ? texts.nextStep(item.kind()) : item.nextStep(),
                item.resolution(),
                item.reason(),
                item.proposedBy(),
                item.resolvedBy(),
                item.openedAt(),
                item.resolvedAt(),
                history);
    }

    /** Days of the calendar of Bogotá that began since. */
    private long ageDays(BankItem item) {
        Instant end = item.resolvedAt() == null ? clock.instant() : item.resolvedAt();
        return ChronoUnit.DAYS.between(
                item.openedAt().atZone(LegalTime.BOGOTA).toLocalDate(),
                end.atZone(LegalTime.BOGOTA).toLocalDate());
    }
}

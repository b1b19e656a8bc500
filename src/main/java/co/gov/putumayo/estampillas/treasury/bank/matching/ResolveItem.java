package co.gov.putumayo.estampillas.treasury.bank.matching;

import co.gov.putumayo.estampillas.shared.outbox.Outbox;
import co.gov.putumayo.estampillas.shared.problem.ErrorCode;
import co.gov.putumayo.estampillas.shared.problem.ProblemException;
import co.gov.putumayo.estampillas.shared.problem.Violations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Closes an item. What gives money up is proposed by one person and decided by another; the
 * database checks that too.
 */
@ApplicationScoped
public class ResolveItem {

    private static final Pattern REASON = Pattern.compile("(?s)\\S.{8,998}\\S");

    private final BankItemRepository items;
    private final LinkLine link;
    private final ItemTexts texts;
    private final Outbox outbox;
    private final Clock clock;

    ResolveItem(
            BankItemRepository items, LinkLine link, ItemTexts texts, Outbox outbox, Clock clock) {
        this.items = items;
        this.link = link;
        this.texts = texts;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * @param reference of the payment a line is linked to
     */
    @Transactional
    public void resolve(UUID id, Resolution how, String reason, String reference, String officer) {
        BankItem item = locked(id);
        if (item.state() != ItemState.OPEN) {
            throw conflict(
                    item.state() == ItemState.RESOLVED ? "error.resolved" : "error.proposed");
        }
        Violations violations = new Violations();
        if (how == null || !how.fits(item.kind())) {
            violations.add("/resolution", "does-not-fit", texts.get("error.resolution"));
        }
        if (reason == null || !REASON.matcher(reason).matches()) {
            violations.add("/reason", "no-reason", texts.get("error.reason"));
        }
        violations.throwIfAny();
        if (how.takesTwo()) {
            item.propose(how, reason, officer);
            items.log(item, BankItemEvent.Kind.PROPOSED, officer, reason, clock.instant());
            return;
        }
        if (how == Resolution.LINKED) {
            link.link(item, reference, officer);
        }
        close(item, how, reason, officer);
    }

    /** Another person agrees with what was proposed, or does not. */
    @Transactional
    public void decide(UUID id, boolean agrees, String officer) {
        BankItem item = locked(id);
        if (item.state() != ItemState.PROPOSED) {
            throw conflict("error.not-proposed");
        }
        if (officer.equals(item.proposedBy())) {
            throw ProblemException.of(ErrorCode.FORBIDDEN, texts.get("error.same-person"));
        }
        if (!agrees) {
            item.decline();
            items.log(item, BankItemEvent.Kind.DECLINED, officer, null, clock.instant());
            return;
        }
        if (item.kind() == ItemKind.AMOUNT_DIFFERS) {
            link.settleAsTheBankSays(item, officer);
        }
        close(item, item.resolution(), item.reason(), officer);
    }

    private void close(BankItem item, Resolution how, String reason, String officer) {
        item.resolve(how, reason, officer, clock.instant());
        items.log(item, BankItemEvent.Kind.RESOLVED, officer, reason, clock.instant());
        outbox.record(
                new BankItemResolved(
                        item.id(),
                        item.kind().name(),
                        how.name(),
                        item.bankAmount(),
                        item.ourAmount(),
                        reason),
                officer);
        if (how == Resolution.UNIDENTIFIED) {
            outbox.record(
                    new BankMoneyUnidentified(
                            item.id(),
                            item.fileId(),
                            item.line(),
                            item.bankAmount(),
                            item.day(),
                            item.reference(),
                            officer),
                    officer);
        }
    }

    private BankItem locked(UUID id) {
        return items.lock(id).orElseThrow(() -> ProblemException.of(ErrorCode.NOT_FOUND));
    }

    private ProblemException conflict(String text) {
        return ProblemException.of(ErrorCode.CONFLICT, texts.get(text));
    }
}

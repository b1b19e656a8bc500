package co.gov.putumayo.estampillas.treasury.bank.matching;

import co.gov.putumayo.estampillas.shared.problem.ErrorCode;
import co.gov.putumayo.estampillas.shared.problem.ProblemException;
import co.gov.putumayo.estampillas.shared.problem.Violations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import java.util.regex.Pattern;

/** Gives an item an owner and a next step, or adds what was found out about it. */
@ApplicationScoped
public class WorkOnItem {

    private static final Pattern OWNER = Pattern.compile("\\S(.{0,98}\\S)?");
    private static final Pattern NEXT_STEP = Pattern.compile("(?s)\\S.{3,498}\\S");
    private static final Pattern TEXT = Pattern.compile("(?s)\\S.{1,1998}\\S");

    private final BankItemRepository items;
    private final ItemTexts texts;
    private final Clock clock;

    WorkOnItem(BankItemRepository items, ItemTexts texts, Clock clock) {
        this.items = items;
        this.texts = texts;
        this.clock = clock;
    }

    /**
     * @param nextStep null for what is usual with its kind
     */
    @Transactional
    public void assign(UUID id, String owner, String nextStep, String officer) {
        Violations violations = new Violations();
        check(violations, "/owner", "no-owner", OWNER, owner, "error.owner");
        if (nextStep != null) {
            check(violations, "/nextStep", "unusable", NEXT_STEP, nextStep, "error.next-step");
        }
        violations.throwIfAny();
        BankItem item = unresolved(id);
        item.assign(owner, nextStep);
        items.log(item, BankItemEvent.Kind.ASSIGNED, officer, owner, clock.instant());
    }

    @Transactional
    public void comment(UUID id, String text, String officer) {
        Violations violations = new Violations();
        check(violations, "/text", "unusable", TEXT, text, "error.text");
        violations.throwIfAny();
        BankItem item = items.lock(id).orElseThrow(() -> ProblemException.of(ErrorCode.NOT_FOUND));
        items.log(item, BankItemEvent.Kind.COMMENTED, officer, text, clock.instant());
    }

    private void check(
            Violations violations,
            String pointer,
            String code,
            Pattern pattern,
            String text,
            String message) {
        if (text == null || !pattern.matcher(text).matches()) {
            violations.add(pointer, code, texts.get(message));
        }
    }

    private BankItem unresolved(UUID id) {
        BankItem item = items.lock(id).orElseThrow(() -> ProblemException.of(ErrorCode.NOT_FOUND));
        if (item.state() == ItemState.RESOLVED) {
            throw ProblemException.of(ErrorCode.CONFLICT, texts.get("error.resolved"));
        }
        return item;
    }
}

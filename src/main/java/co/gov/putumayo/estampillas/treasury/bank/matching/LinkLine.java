package co.gov.putumayo.estampillas.treasury.bank.matching;

import co.gov.putumayo.estampillas.shared.problem.ErrorCode;
import co.gov.putumayo.estampillas.shared.problem.ProblemException;
import co.gov.putumayo.estampillas.shared.problem.Violations;
import co.gov.putumayo.estampillas.treasury.bank.matching.BankItemRepository.Payment;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** Says by hand that a line of a file is a payment of ours. */
@ApplicationScoped
class LinkLine {

    private final EntityManager entities;
    private final Turn turn;
    private final BankItemRepository items;
    private final Settlements settlements;
    private final ItemTexts texts;
    private final Clock clock;

    LinkLine(
            EntityManager entities,
            Turn turn,
            BankItemRepository items,
            Settlements settlements,
            ItemTexts texts,
            Clock clock) {
        this.entities = entities;
        this.turn = turn;
        this.items = items;
        this.settlements = settlements;
        this.texts = texts;
        this.clock = clock;
    }

    /**
     * @throws ProblemException 422 when there is no such payment or its amount is another, 409 when
     *     a file of the same feed told of it
     */
    void link(BankItem item, String reference, String officer) {
        Optional<Payment> payment = reference == null ? Optional.empty() : items.payment(reference);
        if (payment.isEmpty()) {
            refuse("no-payment", "error.reference");
        }
        if (payment.get().amount().compareTo(item.bankAmount()) != 0) {
            refuse("amount-differs", "error.amount");
        }
        item.link(payment.get().attempt(), payment.get().amount());
        judge(item, payment.get().attempt());
        settlements.record(officer, clock.instant());
    }

    /** The payment is settled with the bank's amount; the difference was given up. */
    void settleAsTheBankSays(BankItem item, String officer) {
        judge(item, item.attemptId());
        settlements.recordQuietly(officer, clock.instant());
    }

    private void judge(BankItem item, UUID attempt) {
        entities.flush();
        turn.take();
        int judged =
                entities.createNativeQuery(MatchSql.JUDGE_BY_HAND)
                        .setParameter("file", item.fileId())
                        .setParameter("line", item.line())
                        .setParameter("attempt", attempt)
                        .executeUpdate();
        if (judged == 0) {
            throw ProblemException.of(ErrorCode.CONFLICT, texts.get("error.settled"));
        }
    }

    private void refuse(String code, String text) {
        new Violations().add("/reference", code, texts.get(text)).throwIfAny();
    }
}

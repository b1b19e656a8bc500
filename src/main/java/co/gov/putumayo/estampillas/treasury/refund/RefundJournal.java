package co.gov.putumayo.estampillas.treasury.refund;

import co.gov.putumayo.estampillas.payment.ResolveAnomaly;
import co.gov.putumayo.estampillas.shared.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Map;

/** Writes, in the caller's transaction, what a case came to, and tells it. */
@ApplicationScoped
public class RefundJournal {

    private final EntityManager entities;
    private final Outbox outbox;
    private final ResolveAnomaly resolveAnomaly;
    private final Clock clock;

    RefundJournal(
            EntityManager entities, Outbox outbox, ResolveAnomaly resolveAnomaly, Clock clock) {
        this.entities = entities;
        this.outbox = outbox;
        this.resolveAnomaly = resolveAnomaly;
        this.clock = clock;
    }

    /**
     * @param actor who caused it: a subject of the identity provider, or a part of this service
     */
    public void write(RefundCase refund, String actor) {
        entities.persist(new RefundStep(refund, actor, clock.instant()));
        RefundFacts facts = refund.facts();
        switch (refund.state()) {
            case REQUESTED -> outbox.record(opened(facts), actor);
            case APPROVED -> outbox.record(approved(facts), actor);
            case PAID -> {
                outbox.record(paid(facts), actor);
                closeAnomaly(facts, "Devuelto", actor);
            }
            case REFUSED, WITHDRAWN -> {
                outbox.record(
                        new RefundEnded(
                                facts.id(),
                                facts.number(),
                                facts.money().receiptId(),
                                facts.state()),
                        actor);
                closeAnomaly(facts, "Devolución " + facts.state().spanishName(), actor);
            }
            case CONTESTED ->
                    outbox.record(
                            new RefundContested(
                                    facts.id(), facts.number(), facts.money().receiptId()),
                            actor);
            case UNDER_REVIEW, INADMITTED, INVESTIGATED, PROPOSED -> {
                // Steps of Tesorería's own; nobody else acts upon them.
            }
        }
    }

    private void closeAnomaly(RefundFacts facts, String how, String actor) {
        if (facts.money().attemptId() != null) {
            resolveAnomaly.ofAttempt(
                    facts.money().attemptId(),
                    facts.money().anomalyKind(),
                    how + ": " + facts.number(),
                    actor);
        }
    }

    private static RefundOpened opened(RefundFacts facts) {
        return new RefundOpened(
                facts.id(),
                facts.number(),
                facts.origin().name(),
                facts.money().receiptId(),
                facts.money().attemptId(),
                facts.money().received());
    }

    private static RefundApproved approved(RefundFacts facts) {
        return new RefundApproved(
                facts.id(),
                facts.number(),
                facts.money().receiptId(),
                facts.money().attemptId(),
                facts.money().paidAt(),
                Map.copyOf(facts.lines()),
                facts.amount(),
                facts.resolution().setOff());
    }

    private static RefundPaid paid(RefundFacts facts) {
        return new RefundPaid(
                facts.id(),
                facts.number(),
                facts.money().receiptId(),
                facts.money().attemptId(),
                facts.money().paidAt(),
                Map.copyOf(facts.lines()),
                facts.amount(),
                facts.resolution().setOff(),
                facts.payout().interest(),
                facts.payout().paidOn(),
                facts.payout().bankReference());
    }
}

package co.gov.putumayo.estampillas.declaration.filing;

import co.gov.putumayo.estampillas.declaration.event.DeclarationBalancePaid;
import co.gov.putumayo.estampillas.declaration.event.DeclarationFiled;
import co.gov.putumayo.estampillas.declaration.event.DeclarationPaid;
import co.gov.putumayo.estampillas.declaration.fact.DeclarationKind;
import co.gov.putumayo.estampillas.declaration.fact.Facts;
import co.gov.putumayo.estampillas.declaration.obligation.Obligations;
import co.gov.putumayo.estampillas.declaration.record.Boxes;
import co.gov.putumayo.estampillas.declaration.record.Declaration;
import co.gov.putumayo.estampillas.declaration.record.DeclarationRepository;
import co.gov.putumayo.estampillas.declaration.record.FiledFigures;
import co.gov.putumayo.estampillas.declaration.record.Registrations;
import co.gov.putumayo.estampillas.declaration.record.RowRepository;
import co.gov.putumayo.estampillas.declaration.review.Contents;
import co.gov.putumayo.estampillas.shared.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;

/** What follows when a declaration is presented and when it is filed. */
@ApplicationScoped
class Presentation {

    private final DeclarationRepository declarations;
    private final RowRepository rows;
    private final Contents contents;
    private final Facts facts;
    private final Obligations obligations;
    private final Outbox outbox;

    Presentation(
            DeclarationRepository declarations,
            RowRepository rows,
            Contents contents,
            Facts facts,
            Obligations obligations,
            Outbox outbox) {
        this.declarations = declarations;
        this.rows = rows;
        this.contents = contents;
        this.facts = facts;
        this.obligations = obligations;
        this.outbox = outbox;
    }

    /**
     * From now on its withholdings are declared, and nobody takes them back; the month counts as
     * declared unless an act says that it does not (art. 415, par. 2).
     */
    void presented(Declaration declaration, Instant now) {
        obligations.fulfil(
                declaration.entityNit(),
                declaration.period(),
                Registrations.kind(declaration.kind()),
                declaration.number(),
                now);
        if (declaration.kind() == DeclarationKind.WITHHOLDING_AGENT) {
            facts.declared(rows.sources(declaration.id()), declaration.number());
        }
    }

    /** The month is owed again (art. 415, par. 1). */
    void declaredNotFiled(Declaration declaration, String legalAct) {
        obligations.declareNotFiled(
                declaration.entityNit(),
                declaration.period(),
                Registrations.kind(declaration.kind()),
                legalAct);
    }

    /**
     * It was filed with money, of a bank or of a refund.
     *
     * @param actor who caused it
     */
    void paid(Declaration declaration, Boxes boxes, String actor) {
        declarations.flush();
        FiledFigures figures = declaration.filed().orElseThrow();
        Map<String, Long> levies =
                declaration.correctsId() == null
                        ? boxes.amounts()
                        : boxes.changesFrom(contents.boxes(declaration.correctsId()));
        filed(declaration, boxes, actor);
        outbox.record(
                new DeclarationPaid(
                        declaration.id(),
                        declaration.number(),
                        declaration.entityNit(),
                        declaration.period().toString(),
                        figures.taxToPay() == 0 ? Map.of() : levies,
                        figures.penaltyReceived(),
                        figures.interestReceived(),
                        figures.excess(),
                        figures.received(),
                        declaration.paidByRefunds().whole(),
                        figures.paidAt()),
                actor);
    }

    /**
     * What it still owed was paid, by a bank or by a refund.
     *
     * @param excess pesos of the bank above what was owed
     * @param actor who caused it
     */
    void balancePaid(Declaration declaration, long excess, String actor) {
        FiledFigures figures = declaration.filed().orElseThrow();
        outbox.record(
                new DeclarationBalancePaid(
                        declaration.id(),
                        declaration.number(),
                        declaration.entityNit(),
                        figures.penalty() - figures.penaltyReceived(),
                        figures.interest() - figures.interestReceived(),
                        excess,
                        declaration.paidByRefunds().balance(),
                        figures.balancePaidAt()),
                actor);
    }

    /**
     * @param actor who caused it
     */
    void filed(Declaration declaration, Boxes boxes, String actor) {
        FiledFigures figures = declaration.filed().orElseThrow();
        if (declaration.kind() == DeclarationKind.WITHHOLDING_AGENT) {
            Instant paid = figures.paidAt() == null ? figures.filedAt() : figures.paidAt();
            facts.paid(declaration.number(), paid);
        }
        if (declaration.correctsId() != null) {
            declarations.lock(declaration.correctsId()).orElseThrow().corrected();
        }
        outbox.record(
                new DeclarationFiled(
                        declaration.id(),
                        declaration.number(),
                        declaration.entityNit(),
                        declaration.period().toString(),
                        declaration.kind().name(),
                        declaration.correctsId(),
                        boxes.amounts(),
                        figures.penalty(),
                        figures.interest(),
                        figures.balance(),
                        figures.filingDay(),
                        figures.filedAt()),
                actor);
    }
}

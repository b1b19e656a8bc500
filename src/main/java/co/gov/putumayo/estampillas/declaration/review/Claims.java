package co.gov.putumayo.estampillas.declaration.review;

import co.gov.putumayo.estampillas.declaration.fact.DeclarationKind;
import co.gov.putumayo.estampillas.declaration.owed.Claim;
import co.gov.putumayo.estampillas.declaration.owed.Owed;
import co.gov.putumayo.estampillas.declaration.owed.WhatIsOwed;
import co.gov.putumayo.estampillas.declaration.record.Boxes;
import co.gov.putumayo.estampillas.declaration.record.Declaration;
import co.gov.putumayo.estampillas.declaration.record.FiledFigures;
import co.gov.putumayo.estampillas.declaration.record.RentasAct;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;

/** What a declaration owes, day by day. */
@ApplicationScoped
public class Claims {

    private final Corrections corrections;
    private final Contents contents;
    private final WhatIsOwed owed;
    private final SummonsLookup summonses;

    Claims(Corrections corrections, Contents contents, WhatIsOwed owed, SummonsLookup summonses) {
        this.corrections = corrections;
        this.contents = contents;
        this.owed = owed;
        this.summonses = summonses;
    }

    /**
     * @throws co.gov.putumayo.estampillas.shared.problem.ProblemException 422 without the UVT of
     *     the year or the rate of a month
     */
    public Owed owed(Declaration declaration, Boxes boxes, LocalDate day) {
        return owed.on(day, of(declaration, boxes, day));
    }

    /** As {@link #owed}, reading the boxes. */
    public Owed owed(Declaration declaration, LocalDate day) {
        return owed(declaration, contents.boxes(declaration.id()), day);
    }

    /** A figure for each day, both included. */
    public List<Owed> owedBetween(Declaration declaration, LocalDate first, LocalDate last) {
        return owed.between(first, last, of(declaration, contents.boxes(declaration.id()), first));
    }

    /** Article of the penalty of what was filed that day: 434, 435 or 437. */
    public String penaltyArticle(Declaration declaration, LocalDate day) {
        if (declaration.correctsId() != null) {
            return "437";
        }
        return summonses.served(declaration, day) ? "435" : "434";
    }

    private Claim of(Declaration declaration, Boxes boxes, LocalDate day) {
        boolean agent = declaration.kind() == DeclarationKind.WITHHOLDING_AGENT;
        long tax = agent ? boxes.total() : 0;
        boolean summoned = summonses.served(declaration, day);
        if (declaration.correctsId() == null) {
            return new Claim(
                    declaration.period(), tax, tax, summoned, declaration.payShare(), null);
        }
        CorrectionTerms terms = corrections.terms(declaration, boxes, day).orElseThrow();
        return new Claim(
                declaration.period(),
                tax,
                terms.increase(),
                summoned,
                declaration.payShare(),
                new Claim.Correcting(
                        isSummonedToCorrect(declaration, day),
                        corrections
                                .initial(declaration)
                                .filed()
                                .map(FiledFigures::monthsLate)
                                .orElse(0),
                        declaration.differingCriterion() != null));
    }

    private boolean isSummonedToCorrect(Declaration declaration, LocalDate day) {
        return summonses.servedToCorrect(declaration, day)
                || corrections.actsOn(declaration).stream()
                        .filter(act -> act.type() != RentasAct.Type.NOT_FILED)
                        .anyMatch(act -> !act.servedOn().isAfter(day));
    }
}

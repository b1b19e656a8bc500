package co.gov.putumayo.estampillas.declaration.review;

import co.gov.putumayo.estampillas.declaration.fact.DeclarationKind;
import co.gov.putumayo.estampillas.declaration.owed.Claim;
import co.gov.putumayo.estampillas.declaration.owed.Credit;
import co.gov.putumayo.estampillas.declaration.owed.Owed;
import co.gov.putumayo.estampillas.declaration.owed.WhatIsOwed;
import co.gov.putumayo.estampillas.declaration.record.Boxes;
import co.gov.putumayo.estampillas.declaration.record.Declaration;
import co.gov.putumayo.estampillas.declaration.record.FiledFigures;
import co.gov.putumayo.estampillas.declaration.record.RentasAct;
import co.gov.putumayo.estampillas.declaration.record.SetOffRepository;
import co.gov.putumayo.estampillas.shared.LegalTime;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What a declaration owes, day by day. */
@ApplicationScoped
public class Claims {

    private final Corrections corrections;
    private final Contents contents;
    private final WhatIsOwed owed;
    private final SummonsLookup summonses;
    private final SetOffRepository setOffs;

    Claims(
            Corrections corrections,
            Contents contents,
            WhatIsOwed owed,
            SummonsLookup summonses,
            SetOffRepository setOffs) {
        this.corrections = corrections;
        this.contents = contents;
        this.owed = owed;
        this.summonses = summonses;
        this.setOffs = setOffs;
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

    /**
     * If it is paid by money that had entered for something else, which counts from that day (art.
     * 572). It is filed then, but not before it was presented (art. 299).
     *
     * @param declaration one that waits for its money
     */
    public Owed owedBySetOff(Declaration declaration, Boxes boxes, LocalDate money) {
        LocalDate presented = LocalDate.ofInstant(declaration.presentedAt(), LegalTime.BOGOTA);
        Stream<LocalDate> before = setOffs.credits(declaration).stream().map(Credit::day);
        LocalDate filed =
                Stream.concat(Stream.of(presented, money), before)
                        .max(Comparator.naturalOrder())
                        .orElseThrow();
        return owed.on(filed, money, of(declaration, boxes, filed));
    }

    /** As {@link #owedBySetOff}, reading the boxes. */
    public Owed owedBySetOff(Declaration declaration, LocalDate money) {
        return owedBySetOff(declaration, contents.boxes(declaration.id()), money);
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
        List<Credit> credits = setOffs.credits(declaration);
        if (declaration.correctsId() == null) {
            return new Claim(
                    declaration.period(),
                    tax,
                    tax,
                    summoned,
                    declaration.payShare(),
                    null,
                    credits);
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
                        declaration.differingCriterion() != null),
                credits);
    }

    private boolean isSummonedToCorrect(Declaration declaration, LocalDate day) {
        return summonses.servedToCorrect(declaration, day)
                || corrections.actsOn(declaration).stream()
                        .filter(act -> act.type() != RentasAct.Type.NOT_FILED)
                        .anyMatch(act -> !act.servedOn().isAfter(day));
    }
}

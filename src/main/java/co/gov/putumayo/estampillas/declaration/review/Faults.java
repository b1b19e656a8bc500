package co.gov.putumayo.estampillas.declaration.review;

import co.gov.putumayo.estampillas.declaration.duedate.DueDates;
import co.gov.putumayo.estampillas.declaration.fact.Fact;
import co.gov.putumayo.estampillas.declaration.fact.Facts;
import co.gov.putumayo.estampillas.declaration.fact.MonthFacts;
import co.gov.putumayo.estampillas.declaration.penalty.PayShare;
import co.gov.putumayo.estampillas.declaration.record.Box;
import co.gov.putumayo.estampillas.declaration.record.Boxes;
import co.gov.putumayo.estampillas.declaration.record.Declaration;
import co.gov.putumayo.estampillas.declaration.record.DeclarationRepository;
import co.gov.putumayo.estampillas.declaration.record.RowRepository;
import co.gov.putumayo.estampillas.shared.problem.Violations;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;

/** What keeps a declaration from being signed, all at once. */
@ApplicationScoped
public class Faults {

    private static final String SHARE = "/payShareOfPenalty";
    private static final String REDUCTION = "433";
    private static final int YEARS_FOR_HALF = 2;

    private final Corrections corrections;
    private final DeclarationRepository declarations;
    private final RowRepository rows;
    private final Facts facts;
    private final DueDates dueDates;
    private final SummonsLookup summonses;

    Faults(
            Corrections corrections,
            DeclarationRepository declarations,
            RowRepository rows,
            Facts facts,
            DueDates dueDates,
            SummonsLookup summonses) {
        this.corrections = corrections;
        this.declarations = declarations;
        this.rows = rows;
        this.facts = facts;
        this.dueDates = dueDates;
        this.summonses = summonses;
    }

    /** Adds them to {@code violations}. */
    public void gather(Declaration declaration, Boxes boxes, LocalDate day, Violations violations) {
        boxes.boxes().forEach(box -> checkBox(box, violations));
        corrections
                .terms(declaration, boxes, day)
                .filter(terms -> terms.refusedBecause() != null)
                .ifPresent(
                        terms ->
                                violations.add(
                                        "/corrects",
                                        "too-late",
                                        terms.refusedBecause(),
                                        terms.article()));
        checkShare(declaration, day, violations);
        checkFacts(declaration, violations);
    }

    private static void checkBox(Box box, Violations violations) {
        if (box.amountExact() < 0 || box.baseExact() < 0) {
            violations.add(
                    "/boxes/" + box.levy(),
                    "negative-box",
                    box.name() + ": los ajustes restan más de lo que hay en el renglón.",
                    "299");
        }
        if (box.differs() && box.explanation() == null) {
            violations.add(
                    "/explanations/" + box.levy(),
                    "unexplained-difference",
                    box.name()
                            + ": lo declarado difiere de lo registrado; explique por escrito la"
                            + " razón.",
                    "298");
        }
    }

    /** The reductions are for those who did not do it before and were not asked (art. 433). */
    private void checkShare(Declaration declaration, LocalDate day, Violations violations) {
        if (declaration.payShare() == PayShare.WHOLE) {
            return;
        }
        boolean correcting = declaration.correctsId() != null;
        boolean asked =
                correcting
                        ? summonses.servedToCorrect(declaration, day)
                                || corrections.actsOn(declaration).stream()
                                        .anyMatch(act -> act.type().endsCorrections())
                        : summonses.served(declaration, day);
        if (asked) {
            violations.add(
                    SHARE,
                    "reduction-after-summons",
                    "No hay reducción: la administración ya notificó un emplazamiento,"
                            + " requerimiento o pliego.",
                    REDUCTION);
        }
        int years = declaration.payShare() == PayShare.HALF ? YEARS_FOR_HALF : 1;
        LocalDate due = dueDates.of(declaration.period()).dueDate();
        if (declarations.hasOffended(declaration, correcting, due.minusYears(years), due)) {
            violations.add(
                    SHARE,
                    "offended-before",
                    "No hay esa reducción: la misma falta se cometió en los "
                            + years
                            + " años anteriores.",
                    REDUCTION);
        }
    }

    /** Whoever signs must sign what this service knows today. */
    private void checkFacts(Declaration declaration, Violations violations) {
        MonthFacts now =
                facts.of(declaration.entityNit(), declaration.period(), declaration.kind());
        Set<Fact> known = Set.copyOf(now.facts());
        Set<Fact> gathered = rows.facts(declaration.id()).stream().collect(Collectors.toSet());
        if (!known.equals(gathered)) {
            violations.add(
                    "/facts",
                    "facts-changed",
                    "Lo registrado en el período cambió desde que se reunió: reúnalo de nuevo.",
                    "298");
        }
    }
}

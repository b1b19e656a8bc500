package co.gov.putumayo.estampillas.declaration.review;

import co.gov.putumayo.estampillas.declaration.duedate.DueDates;
import co.gov.putumayo.estampillas.declaration.fact.DeclarationKind;
import co.gov.putumayo.estampillas.declaration.record.ActRepository;
import co.gov.putumayo.estampillas.declaration.record.Box;
import co.gov.putumayo.estampillas.declaration.record.Boxes;
import co.gov.putumayo.estampillas.declaration.record.Declaration;
import co.gov.putumayo.estampillas.declaration.record.DeclarationRepository;
import co.gov.putumayo.estampillas.declaration.record.RentasAct;
import co.gov.putumayo.estampillas.declaration.review.CorrectionTerms.BoxChange;
import co.gov.putumayo.estampillas.declaration.review.CorrectionTerms.Regime;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Compares a correction with what it corrects and finds the rules it falls under. */
@ApplicationScoped
public class Corrections {

    private static final int YEARS_TO_RAISE = 2;
    private static final int YEARS_TO_LOWER = 1;

    private final DeclarationRepository declarations;
    private final ActRepository acts;
    private final Contents contents;
    private final DueDates dueDates;

    Corrections(
            DeclarationRepository declarations,
            ActRepository acts,
            Contents contents,
            DueDates dueDates) {
        this.declarations = declarations;
        this.acts = acts;
        this.contents = contents;
        this.dueDates = dueDates;
    }

    /**
     * @return empty for an initial declaration
     */
    public Optional<CorrectionTerms> terms(Declaration correction, Boxes boxes, LocalDate day) {
        return Optional.ofNullable(correction.correctsId())
                .map(declarations::findById)
                .map(former -> terms(correction, former, boxes, day));
    }

    /** The first of the chain, whose delay makes corrections dearer (art. 437, par. 1). */
    public Declaration initial(Declaration declaration) {
        Declaration first = declaration;
        while (first.correctsId() != null) {
            first = declarations.findById(first.correctsId());
        }
        return first;
    }

    /** Acts of Rentas on it or on those it corrects. */
    public List<RentasAct.Facts> actsOn(Declaration declaration) {
        List<RentasAct.Facts> found = new ArrayList<>(acts.of(declaration.id()));
        Declaration earlier = declaration;
        while (earlier.correctsId() != null) {
            earlier = declarations.findById(earlier.correctsId());
            found.addAll(acts.of(earlier.id()));
        }
        return found;
    }

    private CorrectionTerms terms(
            Declaration correction, Declaration former, Boxes boxes, LocalDate day) {
        Boxes before = contents.boxes(former.id());
        long rise = boxes.total() - before.total();
        Regime regime = regime(correction.kind(), rise);
        LocalDate due = dueDates.of(correction.period()).dueDate();
        LocalDate lastDay =
                due.plusYears(regime == Regime.LOWERS ? YEARS_TO_LOWER : YEARS_TO_RAISE);
        return new CorrectionTerms(
                former.number(),
                regime,
                regime == Regime.LOWERS ? "425" : "423",
                text(regime),
                lastDay,
                before.total(),
                boxes.total(),
                regime == Regime.RAISES ? rise : 0,
                regime == Regime.LOWERS ? -rise : null,
                changes(before, boxes),
                refusal(regime, lastDay, day, actsOn(correction)));
    }

    /** A collector has nothing to pay, so nothing rises. */
    private static Regime regime(DeclarationKind kind, long rise) {
        if (kind == DeclarationKind.COLLECTOR || rise == 0) {
            return Regime.FORMAL;
        }
        return rise > 0 ? Regime.RAISES : Regime.LOWERS;
    }

    private static String text(Regime regime) {
        return switch (regime) {
            case FORMAL ->
                    "No varía el valor a pagar: sin sanción, dentro de los dos años siguientes al"
                            + " vencimiento (art. 423).";
            case RAISES ->
                    "Aumenta el valor a pagar: con sanción por corrección (art. 437) e intereses,"
                            + " dentro de los dos años siguientes al vencimiento (art. 423).";
            case LOWERS ->
                    "Disminuye el valor a pagar: sin sanción, dentro del año siguiente al"
                            + " vencimiento (art. 425). Lo pagado de más se pide a Tesorería; no se"
                            + " descuenta de otros períodos (art. 301).";
        };
    }

    private static String refusal(
            Regime regime, LocalDate lastDay, LocalDate day, List<RentasAct.Facts> acts) {
        boolean answering =
                regime != Regime.LOWERS
                        && acts.stream()
                                .anyMatch(
                                        act ->
                                                act.answerUntil() != null
                                                        && !day.isAfter(act.answerUntil()));
        if (answering) {
            // Within the term to answer Rentas it is valid whenever it comes (art. 423, par. 1).
            return null;
        }
        Optional<RentasAct.Facts> ended =
                acts.stream().filter(act -> act.type().endsCorrections()).findFirst();
        if (ended.isPresent()) {
            return "El acto "
                    + ended.get().number()
                    + " se notificó el "
                    + ended.get().servedOn()
                    + ": desde entonces solo se corrige al responderlo (arts. 423, 426).";
        }
        return day.isAfter(lastDay) ? "El término para corregir venció el " + lastDay + "." : null;
    }

    private static List<BoxChange> changes(Boxes before, Boxes after) {
        List<BoxChange> changes = new ArrayList<>();
        for (Box box : after.boxes()) {
            Box old =
                    before.boxes().stream()
                            .filter(each -> each.levy().equals(box.levy()))
                            .findFirst()
                            .orElseThrow();
            add(changes, box, "base", old.base(), box.base());
            add(changes, box, "amount", old.amount(), box.amount());
        }
        return changes;
    }

    private static void add(
            List<BoxChange> changes, Box box, String figure, long before, long after) {
        if (before != after) {
            changes.add(
                    new BoxChange(box.levy(), box.name(), figure, before, after, after - before));
        }
    }
}

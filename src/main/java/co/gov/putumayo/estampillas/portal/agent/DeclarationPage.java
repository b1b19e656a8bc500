package co.gov.putumayo.estampillas.portal.agent;

import co.gov.putumayo.estampillas.declaration.estimate.LateFilingEstimate;
import co.gov.putumayo.estampillas.declaration.record.Box;
import co.gov.putumayo.estampillas.declaration.record.DeclarationState;
import co.gov.putumayo.estampillas.declaration.view.DeclarationView;
import co.gov.putumayo.estampillas.declaration.view.FactChanges;
import co.gov.putumayo.estampillas.portal.Frame;
import java.util.List;
import java.util.UUID;

/**
 * A declaration in the words of a page.
 *
 * @param changes of the facts since they were gathered; null once it is presented
 * @param late how penalty and interest of an initial declaration come to be; null without them
 * @param payment begun or made of what it owes, null when there is none
 */
public record DeclarationPage(
        Frame frame,
        DeclarationView view,
        FactChanges changes,
        LateFilingEstimate late,
        UUID payment) {

    private static final String CAUTION = "unsure";

    /** A row of the form: what is registered here, what was written by hand. */
    public record Line(Box box) {

        public long byHand() {
            return box.difference();
        }
    }

    /** Something that keeps it from being signed, and the page that mends it. */
    public record Pending(String href, String text, String article) {}

    /** For a page that shows neither what changed nor what was paid. */
    static DeclarationPage of(Frame frame, DeclarationView view) {
        return new DeclarationPage(frame, view, null, null, null);
    }

    public String path() {
        return Paths.of(view.id());
    }

    public String month() {
        return frame.month(view.period());
    }

    public String tone() {
        return switch (view.state()) {
            case FILED ->
                    view.owing().balance() > 0 && !view.owing().balancePaid() ? CAUTION : "valid";
            case CORRECTED -> "valid";
            case WITHDRAWN, NOT_FILED -> "invalid";
            default -> CAUTION;
        };
    }

    public String icon() {
        return switch (tone()) {
            case "valid" -> "✔";
            case "invalid" -> "✘";
            default -> "…";
        };
    }

    public boolean open() {
        return view.state().isOpen();
    }

    public boolean draft() {
        return view.state() == DeclarationState.DRAFT;
    }

    public boolean signed() {
        return view.state() == DeclarationState.SIGNED;
    }

    /** Whether its cost still depends on the day. */
    public boolean waits() {
        return open() || view.state() == DeclarationState.AWAITING_PAYMENT;
    }

    /** Whether it is paid from its page: whole, or what was left. */
    public boolean payable() {
        return Owes.of(view) != null;
    }

    public boolean correctable() {
        return view.state() == DeclarationState.FILED;
    }

    public boolean factsChanged() {
        return changes != null && !(changes.added().isEmpty() && changes.gone().isEmpty());
    }

    public List<Line> lines() {
        return view.boxes().stream().map(Line::new).toList();
    }

    public List<Pending> pending() {
        return view.pending().stream()
                .map(
                        fault -> {
                            String field = fault.pointer().replaceFirst("^/", "").replace('/', '-');
                            String page = Mending.page(view.id(), field);
                            return new Pending(page + "#" + field, fault.text(), fault.article());
                        })
                .toList();
    }

    /** Name of the levy of a fact. */
    public String name(String levy) {
        return view.boxes().stream()
                .filter(box -> box.levy().equals(levy))
                .map(Box::name)
                .findFirst()
                .orElse(levy);
    }
}

package co.gov.putumayo.estampillas.portal.treasury.refund;

import co.gov.putumayo.estampillas.portal.Form;
import co.gov.putumayo.estampillas.portal.Frame;
import co.gov.putumayo.estampillas.portal.TypedPesos;
import co.gov.putumayo.estampillas.shared.problem.FieldError;
import co.gov.putumayo.estampillas.shared.problem.ProblemException;
import co.gov.putumayo.estampillas.treasury.refund.decision.DecisionRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns what was typed of a decision into what the API takes, and errors back into its fields. */
final class RefundAnswers {

    static final String LINE = "line-";
    static final String SET_OFF = "setOff-";

    /** Begins the field of a declaration that the payer owes; its number follows. */
    static final String OWED = "owed-";

    /** Debts that the form has room for. */
    static final List<String> SET_OFFS = List.of(SET_OFF + "1", SET_OFF + "2", SET_OFF + "3");

    private static final String DEBT = "-debt";
    private static final String SINCE = "-overdueSince";
    private static final String AMOUNT = "-amount";
    private static final Pattern OF_LIST = Pattern.compile("/(lines|setOffs)/(\\d+)/(\\w+)");

    private final Form form;
    private final List<String> lines;
    private final List<String> owed;
    private final List<String> setOffs;

    /**
     * @param levies of the receipt; none for money that pays nothing
     */
    RefundAnswers(Form form, Set<String> levies) {
        this.form = form;
        this.lines =
                levies.stream()
                        .map(levy -> LINE + levy)
                        .filter(id -> form.valueOrNull(id) != null)
                        .toList();
        this.owed = form.values().keySet().stream().filter(this::isOwed).sorted().toList();
        this.setOffs = SET_OFFS.stream().filter(this::isTyped).toList();
    }

    private boolean isOwed(String id) {
        return id.startsWith(OWED) && form.valueOrNull(id) != null;
    }

    private boolean isTyped(String setOff) {
        return List.of(DEBT, SINCE, AMOUNT).stream()
                .anyMatch(field -> form.valueOrNull(setOff + field) != null);
    }

    DecisionRequest request(Frame frame) {
        String approve = form.valueOrNull("approve");
        List<DecisionRequest.Line> asked = new ArrayList<>();
        for (String id : lines) {
            asked.add(
                    new DecisionRequest.Line(
                            id.substring(LINE.length()), TypedPesos.readWhole(form, id, frame)));
        }
        List<DecisionRequest.Debt> debts = new ArrayList<>();
        for (String id : owed) {
            debts.add(
                    new DecisionRequest.Debt(
                            null,
                            null,
                            TypedPesos.readWhole(form, id, frame),
                            id.substring(OWED.length())));
        }
        for (String id : setOffs) {
            debts.add(
                    new DecisionRequest.Debt(
                            form.valueOrNull(id + DEBT),
                            form.valueOrNull(id + SINCE),
                            TypedPesos.readWhole(form, id + AMOUNT, frame),
                            null));
        }
        return new DecisionRequest(
                approve == null ? null : Boolean.valueOf(approve),
                form.valueOrNull("grounds"),
                form.valueOrNull("rejection"),
                asked,
                TypedPesos.readWhole(form, "amount", frame),
                debts,
                form.is("debtsReviewed", "true"));
    }

    ProblemException onFields(ProblemException e) {
        return e.withErrors(e.errors().stream().map(this::onField).toList());
    }

    private FieldError onField(FieldError error) {
        Matcher found = OF_LIST.matcher(error.pointer());
        if (!found.matches()) {
            return error;
        }
        int i = Integer.parseInt(found.group(2));
        String id = found.group(1).equals("lines") ? lines.get(i) : setOffField(i, found.group(3));
        return new FieldError("/" + id, error.code(), error.text(), error.article());
    }

    private String setOffField(int i, String field) {
        return i < owed.size() ? owed.get(i) : setOffs.get(i - owed.size()) + "-" + field;
    }
}

package co.gov.putumayo.estampillas.portal.desk;

import co.gov.putumayo.estampillas.portal.Form;
import co.gov.putumayo.estampillas.portal.Frame;
import co.gov.putumayo.estampillas.portal.TypedPesos;
import co.gov.putumayo.estampillas.shared.problem.FieldError;
import co.gov.putumayo.estampillas.tariff.ActRequest;
import co.gov.putumayo.estampillas.verification.sufficiency.SufficiencyRequest;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns what an officer typed into what the API takes. */
final class DeskAnswers {

    private static final String RECEIPTS = "receipts";
    private static final Pattern ONE_RECEIPT = Pattern.compile("/receipts/(\\d+)(/.*)?");

    private DeskAnswers() {}

    static SufficiencyRequest request(Form form, Frame frame) {
        return new SufficiencyRequest(
                codes(form).stream()
                        .map(code -> new SufficiencyRequest.Presented(code, null))
                        .toList(),
                act(form, frame),
                form.valueOrNull("date"),
                null);
    }

    static ActRequest act(Form form, Frame frame) {
        String type = form.valueOrNull("act-type");
        return new ActRequest(
                type,
                null,
                "contract".equals(type) ? form.valueOrNull("act-contractType") : null,
                null,
                TypedPesos.read(form, "act-value", frame),
                null,
                null,
                null,
                form.valueOrNull("act-number"),
                null);
    }

    /** One on each line. */
    static List<String> codes(Form form) {
        return form.value(RECEIPTS)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** What is wrong with a line is wrong with the box it was typed in. */
    static List<FieldError> onFields(List<FieldError> errors, Frame frame) {
        return errors.stream()
                .map(
                        error -> {
                            Matcher line = ONE_RECEIPT.matcher(error.pointer());
                            return line.matches()
                                    ? new FieldError(
                                            "/" + RECEIPTS,
                                            "line",
                                            frame.t(
                                                    "desk.line",
                                                    Integer.parseInt(line.group(1)) + 1,
                                                    error.text()),
                                            error.article())
                                    : error;
                        })
                .toList();
    }
}

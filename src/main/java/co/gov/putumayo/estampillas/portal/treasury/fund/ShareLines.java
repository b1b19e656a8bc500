package co.gov.putumayo.estampillas.portal.treasury.fund;

import co.gov.putumayo.estampillas.portal.Form;
import co.gov.putumayo.estampillas.portal.Frame;
import co.gov.putumayo.estampillas.shared.problem.FieldError;
import co.gov.putumayo.estampillas.shared.problem.ProblemException;
import co.gov.putumayo.estampillas.treasury.distribution.RuleRequest;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Shares of the funds as lines of text: stamp; fund; fraction; article. */
final class ShareLines {

    static final String FIELD = "shares";

    private static final String SEPARATOR = "; ";
    private static final Pattern CUT = Pattern.compile("\\s*;\\s*");
    private static final Pattern POINTER = Pattern.compile("/shares(?:/(\\d+))?.*");
    private static final int ARTICLE = 3;

    private ShareLines() {}

    static String write(List<RuleRequest.Share> shares) {
        return shares.stream()
                .map(
                        share ->
                                String.join(
                                        SEPARATOR,
                                        share.levy(),
                                        share.fund(),
                                        share.share(),
                                        share.article()))
                .collect(Collectors.joining("\n"));
    }

    static List<RuleRequest.Share> read(Form form) {
        return form.value(FIELD)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(
                        line -> {
                            String[] parts = CUT.split(line, -1);
                            return new RuleRequest.Share(
                                    part(parts, 0),
                                    part(parts, 1),
                                    part(parts, 2),
                                    part(parts, ARTICLE));
                        })
                .toList();
    }

    private static String part(String[] parts, int i) {
        return i < parts.length ? parts[i] : null;
    }

    /** What is wrong with a line is wrong with the box it was typed in. */
    static ProblemException onField(ProblemException e, Frame frame) {
        return e.withErrors(
                e.errors().stream()
                        .map(
                                error -> {
                                    Matcher line = POINTER.matcher(error.pointer());
                                    return line.matches()
                                            ? new FieldError(
                                                    "/" + FIELD,
                                                    error.code(),
                                                    text(line.group(1), error.text(), frame),
                                                    error.article())
                                            : error;
                                })
                        .toList());
    }

    private static String text(String line, String text, Frame frame) {
        return line == null ? text : frame.t("desk.line", Integer.parseInt(line) + 1, text);
    }
}

package co.gov.putumayo.estampillas.portal;

import co.gov.putumayo.estampillas.shared.problem.ErrorCode;
import co.gov.putumayo.estampillas.shared.problem.FieldError;
import co.gov.putumayo.estampillas.shared.problem.ProblemException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Pesos as people write them: "1000000", "1.000.000" or "$ 1.000.000,00". */
public final class TypedPesos {

    private static final Pattern PESOS =
            Pattern.compile("\\$?\\s*(\\d+|\\d{1,3}(\\.\\d{3})+)(,\\d{1,2})?");

    private TypedPesos() {}

    /** Empty when it is no figure. */
    public static Optional<BigDecimal> parse(String typed) {
        return PESOS.matcher(typed).matches()
                ? Optional.of(new BigDecimal(typed.replaceAll("[$\\s.]", "").replace(',', '.')))
                : Optional.empty();
    }

    /**
     * @return null when nothing was typed
     * @throws ProblemException 422 when it is no figure
     */
    public static BigDecimal read(Form form, String id, Frame frame) {
        String typed = form.valueOrNull(id);
        if (typed == null) {
            return null;
        }
        return parse(typed).orElseThrow(() -> notAFigure(id, frame));
    }

    /**
     * As {@link #read}, of amounts that have no cents.
     *
     * @return null when nothing was typed
     * @throws ProblemException 422 when it is no figure, or one with cents
     */
    public static Long readWhole(Form form, String id, Frame frame) {
        BigDecimal typed = read(form, id, frame);
        try {
            return typed == null ? null : typed.longValueExact();
        } catch (ArithmeticException e) {
            throw notAFigure(id, frame);
        }
    }

    private static ProblemException notAFigure(String id, Frame frame) {
        return ProblemException.of(ErrorCode.RULE_VIOLATION)
                .withErrors(
                        List.of(
                                new FieldError(
                                        "/" + id.replace('-', '/'),
                                        "not-a-figure",
                                        frame.t("error.act-value.not-a-figure"),
                                        null)));
    }
}

package co.gov.putumayo.estampillas.portal.pay;

import co.gov.putumayo.estampillas.liquidation.LiquidationRequest;
import co.gov.putumayo.estampillas.portal.Form;
import co.gov.putumayo.estampillas.portal.Frame;
import co.gov.putumayo.estampillas.portal.TypedPesos;
import co.gov.putumayo.estampillas.shared.problem.Violations;
import co.gov.putumayo.estampillas.tariff.ActRequest;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Turns what people typed into what the API takes. Only the writing of figures is judged here. */
final class Answers {

    private static final Pattern WHOLE = Pattern.compile("\\d{1,9}");
    private static final String VALUE = "act-value";
    private static final String QUANTITY = "act-quantity";
    private static final String ADDITION = "act-addition";
    private static final String YES = "si";

    /** A payment of a contract without a definite amount (art. 294 par.). */
    private static final String UNDETERMINED = "pago";

    private Answers() {}

    /** What is wrong with the writing alone. */
    static Violations check(Form form, Frame frame) {
        Violations violations = new Violations();
        if (form.valueOrNull(VALUE) != null && value(form).isEmpty()) {
            violations.add("/act/value", "not-a-figure", frame.t("error.act-value.not-a-figure"));
        }
        if (form.valueOrNull(QUANTITY) != null && quantity(form).isEmpty()) {
            violations.add(
                    "/act/quantity", "not-a-figure", frame.t("error.act-quantity.not-a-figure"));
        }
        return violations;
    }

    static LiquidationRequest request(
            Topic topic, Form form, LiquidationRequest.Taxpayer taxpayer) {
        return new LiquidationRequest(
                form.valueOrNull("date"),
                new ActRequest(
                        topic.actType(),
                        null,
                        form.valueOrNull("act-contractType"),
                        form.is(ADDITION, YES) ? Boolean.TRUE : null,
                        value(form).orElse(null),
                        form.valueOrNull("act-procedure"),
                        topic.fee() == null ? form.valueOrNull("act-fee") : topic.fee(),
                        quantity(form).orElse(null),
                        form.valueOrNull("act-number"),
                        form.valueOrNull("act-description")),
                form.valueOrNull("entityNit"),
                taxpayer,
                form.is(ADDITION, YES) || form.is(ADDITION, UNDETERMINED)
                        ? form.valueOrNull("firstLiquidation")
                        : null,
                form.is(ADDITION, UNDETERMINED) ? Boolean.TRUE : null);
    }

    static LiquidationRequest.Taxpayer taxpayer(Form form) {
        return new LiquidationRequest.Taxpayer(
                form.valueOrNull("taxpayer-documentType"),
                form.valueOrNull("taxpayer-document"),
                form.valueOrNull("taxpayer-name"),
                form.valueOrNull("taxpayer-email"));
    }

    private static Optional<BigDecimal> value(Form form) {
        return TypedPesos.parse(form.value(VALUE));
    }

    private static Optional<Integer> quantity(Form form) {
        return Optional.of(form.value(QUANTITY))
                .filter(typed -> WHOLE.matcher(typed).matches())
                .map(Integer::valueOf);
    }
}

package co.gov.putumayo.estampillas.portal.agent;

import co.gov.putumayo.estampillas.declaration.draft.RowRequest;
import co.gov.putumayo.estampillas.portal.Form;
import co.gov.putumayo.estampillas.portal.Frame;
import co.gov.putumayo.estampillas.portal.TypedPesos;
import co.gov.putumayo.estampillas.shared.problem.ErrorCode;
import co.gov.putumayo.estampillas.shared.problem.FieldError;
import co.gov.putumayo.estampillas.shared.problem.ProblemException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A row as it was typed. */
final class TypedRow {

    private static final String MINUS = "-";

    private TypedRow() {}

    /**
     * @param prefix of the fields
     * @throws ProblemException 422 with every figure that is none
     */
    static RowRequest read(Form form, String prefix, Frame frame) {
        List<FieldError> faults = new ArrayList<>();
        BigDecimal base = pesos(form, prefix + "base", frame, faults);
        BigDecimal amount = pesos(form, prefix + "amount", frame, faults);
        if (!faults.isEmpty()) {
            throw ProblemException.of(ErrorCode.RULE_VIOLATION).withErrors(faults);
        }
        return new RowRequest(
                form.valueOrNull(prefix + "type"),
                form.valueOrNull(prefix + "levy"),
                form.valueOrNull(prefix + "documentNumber"),
                form.valueOrNull(prefix + "documentDate"),
                form.valueOrNull(prefix + "taxpayerDocument"),
                form.valueOrNull(prefix + "taxpayerName"),
                base,
                amount,
                form.valueOrNull(prefix + "support"),
                form.valueOrNull(prefix + "note"));
    }

    /** Adjustments may go down. */
    private static BigDecimal pesos(Form form, String id, Frame frame, List<FieldError> faults) {
        String typed = form.value(id);
        boolean down = typed.startsWith(MINUS);
        Optional<BigDecimal> figure =
                TypedPesos.parse(down ? typed.substring(MINUS.length()).strip() : typed);
        if (figure.isEmpty() && !typed.isEmpty()) {
            faults.add(
                    new FieldError(
                            "/" + id.replace('-', '/'),
                            "not-a-figure",
                            frame.t("error.act-value.not-a-figure"),
                            null));
        }
        return figure.map(value -> down ? value.negate() : value).orElse(null);
    }
}

package co.gov.putumayo.estampillas.treasury.refund;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The only causes there are: a stamp that was caused is not given back (arts. 302, 625). */
public enum RefundCause {
    EXCESS("Pago en exceso"),
    NOT_OWED("Pago de lo no debido"),
    DOUBLE("Pago doble");

    private final String spanishName;

    RefundCause(String spanishName) {
        this.spanishName = spanishName;
    }

    public static Optional<RefundCause> of(String code) {
        return Arrays.stream(values()).filter(cause -> cause.code().equals(code)).findFirst();
    }

    /**
     * @param kind name of the anomaly that opens a case
     */
    public static RefundCause ofAnomaly(String kind) {
        return "SECOND_APPROVAL".equals(kind) ? DOUBLE : NOT_OWED;
    }

    /** As in the API. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String spanishName() {
        return spanishName;
    }
}

package co.gov.putumayo.estampillas.shared;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/** Why a number that a client wrote is not an amount of pesos. Zero is one. */
public enum PesosFault {
    NEGATIVE,
    /** Above {@link Pesos#MAX}. */
    TOO_LARGE,
    /** With cents. */
    NOT_WHOLE;

    private static final BigDecimal MAX = BigDecimal.valueOf(Pesos.MAX);

    /**
     * @return empty when the value is between zero and {@link Pesos#MAX} and has no cents
     */
    public static Optional<PesosFault> of(BigDecimal value) {
        // Compared before anything is computed: 1e999999 must not be written out.
        if (value.signum() < 0) {
            return Optional.of(NEGATIVE);
        }
        if (value.compareTo(MAX) > 0) {
            return Optional.of(TOO_LARGE);
        }
        return value.stripTrailingZeros().scale() > 0 ? Optional.of(NOT_WHOLE) : Optional.empty();
    }

    /** Stable code of the error. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

package co.gov.putumayo.estampillas.declaration.penalty;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What is paid of a penalty (art. 433). Its conditions are about the past conduct of the filer, so
 * whoever claims a reduction answers for it.
 */
public enum PayShare {
    WHOLE("1"),
    /** No same offence in the year before (two years, when the administration assesses it). */
    THREE_QUARTERS("0.75"),
    /** No same offence in the two years before (four, when the administration assesses it). */
    HALF("0.5");

    private static final Pattern TEXT = Pattern.compile("[01](\\.\\d{1,4})?");

    private final BigDecimal fraction;

    PayShare(String fraction) {
        this.fraction = new BigDecimal(fraction);
    }

    /** Part of the penalty that is paid, between 0 and 1. */
    public BigDecimal fraction() {
        return fraction;
    }

    /** As clients write it: 1, 0.75 or 0.5, with or without zeros at the end. */
    public static Optional<PayShare> of(String text) {
        if (text == null || !TEXT.matcher(text).matches()) {
            return Optional.empty();
        }
        BigDecimal written = new BigDecimal(text);
        return Arrays.stream(values())
                .filter(share -> share.fraction.compareTo(written) == 0)
                .findFirst();
    }
}

package co.gov.putumayo.estampillas.portal;

import co.gov.putumayo.estampillas.shared.Decimals;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Rates as people write them, "28,35 %"; the features take fractions, "0.2835". */
public final class TypedPercent {

    private static final Pattern PERCENT = Pattern.compile("(\\d{1,7}([.,]\\d{1,8})?)\\s*%?");
    private static final int HUNDREDTHS = 2;

    private TypedPercent() {}

    /** The fraction; what is no percentage as it was typed, for the feature to say so. */
    public static String fraction(String typed) {
        if (typed == null || !PERCENT.matcher(typed).matches()) {
            return typed;
        }
        String number = typed.replaceAll("[\\s%]", "").replace(',', '.');
        return Decimals.plain(new BigDecimal(number).movePointLeft(HUNDREDTHS));
    }
}

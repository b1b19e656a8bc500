package co.gov.putumayo.estampillas.shared;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Locale;

/** How numbers are written: for programs with a point, for people as Spanish does. */
public final class Decimals {

    private static final Locale COLOMBIA = new Locale("es", "CO");
    private static final int PERCENT = 2;
    private static final int CENTS = 2;

    private Decimals() {}

    /** For programs: plain, without zeros that say nothing. */
    public static String plain(BigDecimal number) {
        String digits = number.toPlainString();
        if (number.scale() <= 0) {
            return digits;
        }
        // Not by stripTrailingZeros: it divides by ten for each zero.
        int end = digits.length();
        while (digits.charAt(end - 1) == '0') {
            end--;
        }
        return digits.substring(0, digits.charAt(end - 1) == '.' ? end - 1 : end);
    }

    /** For people: a fraction as a percentage, without its sign, with a comma before decimals. */
    public static String percent(BigDecimal fraction) {
        return plain(fraction.movePointRight(PERCENT)).replace('.', ',');
    }

    /** For people: pesos, with at most two decimals, such as "$ 58.363,53". */
    public static String pesos(BigDecimal amount) {
        NumberFormat format = NumberFormat.getNumberInstance(COLOMBIA);
        format.setMaximumFractionDigits(CENTS);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return "$ " + format.format(amount);
    }

    /** For people: with points between thousands. */
    public static String grouped(long number) {
        return NumberFormat.getIntegerInstance(COLOMBIA).format(number);
    }
}

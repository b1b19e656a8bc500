package co.gov.putumayo.estampillas.portal.pay;

import co.gov.putumayo.estampillas.portal.Frame;
import co.gov.putumayo.estampillas.shared.Decimals;
import co.gov.putumayo.estampillas.tariff.Assessment;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/**
 * A levy in the words of a page: what it is a part of, what part, how much, by which article.
 *
 * @param english name beside the statute's own, null when the page needs none
 */
public record LineRow(
        String name, String english, String base, String rate, String amount, String article) {

    public static List<LineRow> of(Frame frame, List<Assessment.Line> lines) {
        return lines.stream().map(line -> of(frame, line)).toList();
    }

    private static LineRow of(Frame frame, Assessment.Line line) {
        String kind = line.base().kind();
        return new LineRow(
                line.name(),
                frame.levyInEnglish(line.levy()),
                frame.pesos(new BigDecimal(line.base().amount()))
                        + " ("
                        + frame.tOr("base." + kind, kind)
                        + ")",
                rate(line),
                frame.pesos(line.amount()),
                line.article() + ", " + "Ord. " + line.ordinance());
    }

    /** A fee is a number of units of its base, times its quantity; anything else a percentage. */
    private static String rate(Assessment.Line line) {
        BigDecimal rate = new BigDecimal(line.rate());
        if (line.kind() != Assessment.Kind.FEE) {
            return Decimals.percent(rate) + " %";
        }
        String units =
                Decimals.plain(rate).replace('.', ',')
                        + " "
                        + line.base().kind().toUpperCase(Locale.ROOT);
        return line.quantity() == null || line.quantity() == 1
                ? units
                : units + " × " + line.quantity();
    }
}

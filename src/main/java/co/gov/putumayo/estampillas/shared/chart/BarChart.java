package co.gov.putumayo.estampillas.shared.chart;

import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;

/**
 * Horizontal bars, one for each value, each below its name and figure: narrow enough to be read on
 * a phone. The picture has a title and a description with all its figures for who cannot see it;
 * {@link #table} gives the same figures as an HTML table.
 *
 * @param title of the chart, short
 * @param unit of the values, such as pesos
 * @param bars top to bottom; no value is negative
 * @param language of the names of the bars; null for that of what the chart stands in
 */
public record BarChart(String title, String unit, List<Bar> bars, String language) {

    private static final Locale COLOMBIA = new Locale("es", "CO");
    private static final int WIDTH = 400;
    private static final int STEP = 48;
    private static final int THICKNESS = 16;
    private static final int TOP = 40;
    private static final int TEXT_DROP = 16;
    private static final int BAR_DROP = 22;
    private static final int GAP = 8;
    private static final int LONGEST_LABEL = 34;

    /** A value and what it is of. */
    public record Bar(String label, long value) {}

    public BarChart {
        bars = List.copyOf(bars);
    }

    /** In the language of what it stands in. */
    public BarChart(String title, String unit, List<Bar> bars) {
        this(title, unit, bars, null);
    }

    /** Stands alone as a file, and inside a page. */
    public String svg() {
        return svg("chart");
    }

    /**
     * One of several inside a page.
     *
     * @param id that no other element of the page has
     */
    public String svg(String id) {
        int height = TOP + Math.max(1, bars.size()) * STEP + GAP;
        StringBuilder svg =
                new StringBuilder(
                        """
                        <svg xmlns="http://www.w3.org/2000/svg" role="img" \
                        aria-labelledby="%1$s-title %1$s-desc" viewBox="0 0 %2$d %3$d" \
                        font-family="sans-serif" font-size="16">
                        <title id="%1$s-title">%4$s</title>
                        <desc id="%1$s-desc"%6$s>%5$s</desc>
                        <rect width="100%%" height="100%%" fill="#ffffff"/>
                        <text x="0" y="24" font-size="18" font-weight="bold" fill="#1a1a1a">%4$s</text>
                        """
                                .formatted(
                                        id, WIDTH, height, escape(title), escape(text()), lang()));
        long largest = bars.stream().mapToLong(Bar::value).max().orElse(0);
        for (int i = 0; i < bars.size(); i++) {
            svg.append(bar(bars.get(i), TOP + i * STEP, largest));
        }
        return svg.append("</svg>\n").toString();
    }

    private String bar(Bar bar, int y, long largest) {
        // Divided first: pesos times pixels may be more than a long holds.
        long length =
                largest == 0 ? 0 : Math.min(WIDTH, bar.value() / Math.max(1, largest / WIDTH));
        return """
        <text x="0" y="%d" fill="#1a1a1a"%s>%s</text>
        <text x="%d" y="%d" text-anchor="end" fill="#1a1a1a">%s</text>
        <rect x="0" y="%d" width="%d" height="%d" fill="#14507a"/>
        """
                .formatted(
                        y + TEXT_DROP,
                        lang(),
                        escape(shortened(bar.label())),
                        WIDTH,
                        y + TEXT_DROP,
                        figure(bar.value()),
                        y + BAR_DROP,
                        length,
                        THICKNESS);
    }

    /** The figures as a table of HTML, to stand beside the picture. */
    public String table() {
        StringBuilder table =
                new StringBuilder("<table><caption>")
                        .append(escape(title))
                        .append("</caption><thead><tr><th scope=\"col\">Concepto</th>")
                        .append("<th scope=\"col\">")
                        .append(escape(unit))
                        .append("</th></tr></thead><tbody>");
        for (Bar bar : bars) {
            table.append("<tr><th scope=\"row\">")
                    .append(escape(bar.label()))
                    .append("</th><td>")
                    .append(figure(bar.value()))
                    .append("</td></tr>");
        }
        return table.append("</tbody></table>").toString();
    }

    private String lang() {
        return language == null ? "" : " lang=\"" + escape(language) + "\"";
    }

    private String text() {
        if (bars.isEmpty()) {
            return "Sin datos.";
        }
        StringBuilder text = new StringBuilder();
        for (Bar bar : bars) {
            text.append(bar.label())
                    .append(": ")
                    .append(figure(bar.value()))
                    .append(' ')
                    .append(unit)
                    .append(". ");
        }
        return text.toString().strip();
    }

    private static String shortened(String label) {
        return label.length() <= LONGEST_LABEL
                ? label
                : label.substring(0, LONGEST_LABEL - 1) + "…";
    }

    private static String figure(long value) {
        return NumberFormat.getIntegerInstance(COLOMBIA).format(value);
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}

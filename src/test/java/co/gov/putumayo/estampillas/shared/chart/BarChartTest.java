package co.gov.putumayo.estampillas.shared.chart;

import static org.assertj.core.api.Assertions.assertThat;

import co.gov.putumayo.estampillas.shared.chart.BarChart.Bar;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Charts that can be read without being seen. */
class BarChartTest {

    private static final BarChart CHART =
            new BarChart(
                    "Recaudo <2026>",
                    "pesos",
                    List.of(
                            new Bar("Pro-Cultura & otras", 4_000_000_000_000_000L),
                            new Bar("Bomberil", 0)));

    @Test
    void drawsBarsInProportionWhateverTheirSize() throws Exception {
        Document svg = read(CHART.svg());

        NodeList bars = svg.getElementsByTagName("rect");
        assertThat(((Element) bars.item(1)).getAttribute("width")).isEqualTo("400");
        assertThat(((Element) bars.item(2)).getAttribute("width")).isEqualTo("0");
    }

    @Test
    void tellsTitleAndEveryFigure() throws Exception {
        Document svg = read(CHART.svg());

        assertThat(svg.getDocumentElement().getAttribute("role")).isEqualTo("img");
        assertThat(svg.getElementsByTagName("title").item(0).getTextContent())
                .isEqualTo("Recaudo <2026>");
        assertThat(svg.getElementsByTagName("desc").item(0).getTextContent())
                .isEqualTo("Pro-Cultura & otras: 4.000.000.000.000.000 pesos. Bomberil: 0 pesos.");
        assertThat(CHART.table())
                .contains("<caption>Recaudo &lt;2026&gt;</caption>")
                .contains("<th scope=\"row\">Bomberil</th><td>0</td>");
    }

    @Test
    void drawsNothingOfNothing() throws Exception {
        Document svg = read(new BarChart("Vacío", "pesos", List.of()).svg());

        assertThat(svg.getElementsByTagName("desc").item(0).getTextContent())
                .isEqualTo("Sin datos.");
    }

    private static Document read(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
    }
}

package co.gov.putumayo.estampillas.exemption;

import co.gov.putumayo.estampillas.tariff.Assessment;
import co.gov.putumayo.estampillas.tariff.ExemptionView;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An assessed act divided by an exemption.
 *
 * @param freed lines of the levies it frees from, as they would be owed
 */
record FreedLevies(List<Assessment.Line> freed, RestOwed rest) {

    /** An exemption that names no levies frees from every stamp, and from nothing else. */
    static FreedLevies of(Assessment assessment, ExemptionView exemption) {
        var divided =
                assessment.lines().stream()
                        .collect(Collectors.partitioningBy(line -> frees(exemption, line)));
        List<Assessment.Line> owed = divided.get(false);
        return new FreedLevies(
                divided.get(true),
                new RestOwed(
                        sum(owed),
                        owed,
                        Stream.concat(
                                        assessment.notApplied().stream(),
                                        divided.get(true).stream()
                                                .map(line -> notApplied(line, exemption)))
                                .toList(),
                        assessment.notes(),
                        assessment.tariffVersion()));
    }

    /** Pesos that are not collected. */
    long freedTotal() {
        return sum(freed);
    }

    private static boolean frees(ExemptionView exemption, Assessment.Line line) {
        return exemption.levies().isEmpty()
                ? line.kind() == Assessment.Kind.STAMP
                : exemption.levies().contains(line.levy());
    }

    private static Assessment.NotApplied notApplied(Assessment.Line line, ExemptionView exemption) {
        return new Assessment.NotApplied(
                line.levy(), line.name(), "Exenta: " + exemption.text(), exemption.article());
    }

    private static long sum(List<Assessment.Line> lines) {
        return lines.stream().mapToLong(Assessment.Line::amount).reduce(0, Math::addExact);
    }
}

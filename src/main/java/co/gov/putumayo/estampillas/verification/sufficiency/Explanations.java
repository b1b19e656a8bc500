package co.gov.putumayo.estampillas.verification.sufficiency;

import co.gov.putumayo.estampillas.shared.Decimals;
import co.gov.putumayo.estampillas.tariff.Assessment;
import co.gov.putumayo.estampillas.tariff.Assessment.Line;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.List;

/** Says in Spanish what the engine computed. */
@Singleton
class Explanations {

    private final SufficiencyTexts texts;

    Explanations(SufficiencyTexts texts) {
        this.texts = texts;
    }

    /**
     * @param article null when no article says it
     */
    record Explanation(String text, String article) {}

    /** How each part's amount comes about, such as "5 % de $ 1.000.000 = $ 50.000". */
    Explanation ofLines(List<Line> lines) {
        String text =
                lines.stream()
                        .map(this::computation)
                        .reduce((one, other) -> texts.get("and", one, other))
                        .orElseThrow();
        return new Explanation(text, lines.get(0).article());
    }

    /** The engine's own reason. */
    Explanation whyNotOwed(String levy, List<Assessment> parts) {
        return parts.get(0).notApplied().stream()
                .filter(stamp -> stamp.levy().equals(levy))
                .findFirst()
                .map(stamp -> new Explanation(stamp.reason(), stamp.article()))
                .orElseGet(() -> new Explanation(texts.get("not-owed"), null));
    }

    private String computation(Line line) {
        BigDecimal exact = new BigDecimal(line.exact());
        String base = Decimals.pesos(new BigDecimal(line.base().amount()));
        BigDecimal rate = new BigDecimal(line.rate());
        String computed;
        if (line.kind() != Assessment.Kind.FEE) {
            computed = texts.get("stamp", Decimals.percent(rate), base, Decimals.pesos(exact));
        } else {
            int times = line.quantity() == null ? 1 : line.quantity();
            computed =
                    texts.get(
                            times == 1 ? "fee" : "fee.times",
                            Decimals.plain(rate).replace('.', ','),
                            base,
                            Decimals.pesos(exact),
                            Decimals.grouped(times));
        }
        return exact.compareTo(BigDecimal.valueOf(line.amount())) == 0
                ? computed
                : texts.get("rounded", computed, "$ " + Decimals.grouped(line.amount()));
    }
}

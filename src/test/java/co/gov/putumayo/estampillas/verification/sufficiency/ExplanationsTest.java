package co.gov.putumayo.estampillas.verification.sufficiency;

import static org.assertj.core.api.Assertions.assertThat;

import co.gov.putumayo.estampillas.tariff.Assessment.Base;
import co.gov.putumayo.estampillas.tariff.Assessment.Kind;
import co.gov.putumayo.estampillas.tariff.Assessment.Line;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How an amount is told. */
class ExplanationsTest {

    private static final Explanations EXPLANATIONS = new Explanations(new SufficiencyTexts());

    @Test
    void saysRateBaseAndResult() {
        String text =
                EXPLANATIONS.ofLines(List.of(stamp("1000000000", "49000000", 49_000_000))).text();

        assertThat(text).isEqualTo("4,9 % de $ 1.000.000.000 = $ 49.000.000");
    }

    @Test
    void saysWhatWasRounded() {
        String text = EXPLANATIONS.ofLines(List.of(stamp("1234567", "60493.783", 60_000))).text();

        assertThat(text)
                .isEqualTo(
                        "4,9 % de $ 1.234.567 = $ 60.493,78, que se aproxima a $ 60.000 (art. 571)");
    }

    @Test
    void saysEachPart() {
        Line contract = stamp("1000000", "49000", 49_000);
        Line addition = stamp("500000", "24500", 25_000);

        String text = EXPLANATIONS.ofLines(List.of(contract, addition)).text();

        assertThat(text)
                .isEqualTo(
                        "4,9 % de $ 1.000.000 = $ 49.000; más 4,9 % de $ 500.000 = $ 24.500, que se"
                                + " aproxima a $ 25.000 (art. 571)");
    }

    @Test
    void saysFeesInTheirUnit() {
        Line fee =
                new Line(
                        "passport",
                        Kind.FEE,
                        "Pasaporte",
                        new Base("uvt", "52374"),
                        "2.59",
                        2,
                        "272000",
                        272_000,
                        "766/2018",
                        "378");

        assertThat(EXPLANATIONS.ofLines(List.of(fee)).text())
                .isEqualTo("2,59 UVT × $ 52.374, 2 veces = $ 272.000");
    }

    private static Line stamp(String base, String exact, long amount) {
        return new Line(
                "bienestar-adulto-mayor",
                Kind.STAMP,
                "Adulto mayor",
                new Base("contract-value", base),
                "0.049",
                null,
                exact,
                amount,
                "766/2018",
                "336");
    }
}

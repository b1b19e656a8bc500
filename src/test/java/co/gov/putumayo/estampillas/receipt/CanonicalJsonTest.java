package co.gov.putumayo.estampillas.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CanonicalJsonTest {

    @Test
    void readsWhatItWrote() {
        ReceiptDocument document = SampleReceipts.withSevenLines();

        ReceiptDocument read = CanonicalJson.read(CanonicalJson.write(document));

        assertThat(read).isEqualTo(document);
    }

    @Test
    void writesTheSameTextAgain() {
        String text = CanonicalJson.write(SampleReceipts.withFee());

        String again = CanonicalJson.write(CanonicalJson.read(text));

        assertThat(again).isEqualTo(text);
    }

    @Test
    void writesMembersInOrderWithoutSpacesOrAbsentOnes() {
        String text = CanonicalJson.write(SampleReceipts.withFee());

        assertThat(text)
                .startsWith(
                        "{\"act\":{\"date\":\"2026-03-15\",\"name\":\"Pasaporte\",\"type\":\"fee\"},"
                                + "\"bank\":{\"code\":\"1007\",\"name\":\"BANCOLOMBIA\"},\"code\":")
                .contains("\"paidAt\":\"2026-03-16T23:21:33-05:00\"")
                .doesNotContain("null");
    }

    @Test
    void readsReceiptOfLaterVersion() {
        String text = CanonicalJson.write(SampleReceipts.withFee());

        ReceiptDocument read = CanonicalJson.read(text.replaceFirst("\\{", "{\"aNew\":1,"));

        assertThat(CanonicalJson.write(read)).isEqualTo(text);
    }
}

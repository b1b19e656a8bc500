package co.gov.putumayo.estampillas.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import co.gov.putumayo.estampillas.shared.DocumentType;
import co.gov.putumayo.estampillas.shared.TaxId;
import org.junit.jupiter.api.Test;

class MaskingTest {

    @Test
    void showsInitialsAndLastThreeDigitsOfPerson() {
        String payer = Masking.payer("Juan Pérez Gómez", new TaxId(DocumentType.CC, "12345789"));

        assertThat(payer).isEqualTo("J. P. G., CC •••••789");
    }

    @Test
    void showsNameAndNitOfCompany() {
        String payer =
                Masking.payer(
                        " Constructora del Sur S.A.S. ", new TaxId(DocumentType.NIT, "900123456"));

        assertThat(payer).isEqualTo("Constructora del Sur S.A.S., NIT 900123456-8");
    }

    /** A person's NIT is its cédula with a check digit (art. 381). */
    @Test
    void masksNitOfPerson() {
        String payer = Masking.payer("María Ruiz Mora", new TaxId(DocumentType.NIT, "1124850123"));

        assertThat(payer).isEqualTo("M. R. M., NIT •••••123");
    }

    @Test
    void leavesParticlesOut() {
        assertThat(Masking.initials("María de los Ángeles  de la Peña y Del Río"))
                .isEqualTo("M. Á. P. R.");
    }

    @Test
    void takesSingleName() {
        assertThat(Masking.initials("juan")).isEqualTo("J.");
    }

    @Test
    void takesHyphensApostrophesAndDecomposedAccents() {
        assertThat(Masking.initials("Ana-Lucía D'Angelo O’Hara")).isEqualTo("A. L. D. O.");
        assertThat(Masking.initials("E\u0301dgar Nin\u0303o")).isEqualTo("É. N.");
    }

    @Test
    void takesNamesOfParticlesOnly() {
        assertThat(Masking.initials("De La")).isEqualTo("D. L.");
    }

    @Test
    void neverTellsMoreThanHalfOfShortDocument() {
        assertThat(Masking.lastDigits("123")).isEqualTo("•••••3");
        assertThat(Masking.lastDigits("1234")).isEqualTo("•••••34");
        assertThat(Masking.lastDigits("AB1234")).isEqualTo("•••••234");
    }
}

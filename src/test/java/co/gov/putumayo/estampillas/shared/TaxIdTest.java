package co.gov.putumayo.estampillas.shared;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TaxIdTest {

    record Vectors(List<String> valid, List<String> invalid) {}

    @ParameterizedTest
    @MethodSource("validNits")
    void acceptsPublishedNits(String nit) {
        Optional<TaxId> read = TaxId.nit(nit);

        assertThat(read).map(TaxId::display).contains(nit);
    }

    @ParameterizedTest
    @MethodSource("invalidNits")
    void refusesNitsWithWrongCheckDigit(String nit) {
        Optional<TaxId> read = TaxId.nit(nit);

        assertThat(read).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("validNits")
    void computesCheckDigitOfNitsWithoutIt(String nit) {
        Optional<TaxId> read = TaxId.nit(nit.substring(0, nit.indexOf('-')));

        assertThat(read).map(TaxId::display).contains(nit);
    }

    @ParameterizedTest
    @ValueSource(strings = {"800.094.164-4", " 800094164 - 4 ", "800 094 164-4"})
    void readsNitAsPeopleWriteIt(String text) {
        Optional<TaxId> read = TaxId.nit(text);

        assertThat(read).map(TaxId::number).contains("800094164");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-4",
                "800094164-",
                "800094164-44",
                "08000941644",
                "abc",
                "12345678901234567890-1",
                "８０００９４１６４-4"
            })
    void refusesWhatIsNoNit(String text) {
        Optional<TaxId> read = TaxId.nit(text);

        assertThat(read).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "CC, 1.124.850.321, 1124850321",
        "CE, e123456, E123456",
        "TI, 1006543210, 1006543210",
        "RC, a1b2c3d4, A1B2C3D4",
        "TE, 123456, 123456",
        "PP, ab 123456, AB123456",
        "PPT, 1234567, 1234567",
        "PEP, 123456789012345, 123456789012345",
        "DIE, X9876, X9876"
    })
    void readsEachTypeOfDocument(DocumentType type, String text, String number) {
        Optional<TaxId> read = TaxId.parse(type, text);

        assertThat(read).contains(new TaxId(type, number));
    }

    @ParameterizedTest
    @CsvSource({"CC, 12", "CC, 0123456", "CC, 12345678901", "TI, 123", "PP, AB#12345", "CE, ab"})
    void refusesNumbersThatAreNotOfTheirType(DocumentType type, String text) {
        Optional<TaxId> read = TaxId.parse(type, text);

        assertThat(read).isEmpty();
    }

    static List<String> validNits() throws IOException {
        return vectors().valid();
    }

    static List<String> invalidNits() throws IOException {
        return vectors().invalid();
    }

    private static Vectors vectors() throws IOException {
        try (InputStream file = TaxIdTest.class.getResourceAsStream("/vectors/nit.json")) {
            return new ObjectMapper().readValue(file, Vectors.class);
        }
    }
}

package co.gov.putumayo.estampillas.shared.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import co.gov.putumayo.estampillas.shared.problem.ErrorCode;
import co.gov.putumayo.estampillas.shared.problem.ProblemException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SheetReaderTest {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final List<SheetColumn> COLUMNS =
            List.of(
                    SheetColumn.required("codigo", "código de verificación"),
                    SheetColumn.optional("fecha"),
                    SheetColumn.optional("valor"));

    @Test
    void readsCommasAndSkipsColumnsNobodyWants() {
        List<SheetRow> rows = csv("Código,Otra,Valor\r\nAB-1,x,\"1.500.000\"\r\n");

        assertThat(rows).hasSize(1);
        assertThat(rows.get(0).number()).isEqualTo(2);
        assertThat(rows.get(0).cells())
                .containsOnlyKeys("codigo", "valor")
                .containsEntry("codigo", "AB-1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CODIGO",
                "código",
                " Código ",
                "Código de Verificación",
                "codigo_de_verificacion"
            })
    void knowsAHeaderHoweverItIsWritten(String header) {
        List<SheetRow> rows = csv(header + "\nAB-1\n");

        assertThat(rows).extracting(row -> row.text("codigo")).containsExactly("AB-1");
    }

    @Test
    void readsSemicolonsInTheCharsetOfWindows() {
        byte[] bytes = "Código;Valor\nÑandú;$ 1.500,00\n".getBytes(WINDOWS);

        List<SheetRow> rows = read(SheetFormat.CSV, bytes, 10);

        assertThat(rows).extracting(row -> row.text("codigo")).containsExactly("Ñandú");
        assertThat(rows.get(0).pesos("valor", new SheetErrors())).contains(1500L);
    }

    @Test
    void passesOverTheByteOrderMark() {
        List<SheetRow> rows = csv("\uFEFFcodigo\nÑ\n");

        assertThat(rows).extracting(row -> row.text("codigo")).containsExactly("Ñ");
    }

    @Test
    void countsRowsAsSpreadsheetsDo() {
        List<SheetRow> rows = csv("codigo\n\n\"a\nb\"\n  ;;\nc");

        assertThat(rows).extracting(SheetRow::number).containsExactly(3, 5);
    }

    @Test
    void tellsColumnsThatLackOrComeTwice() {
        ProblemException problem = refused(SheetFormat.CSV, utf8("fecha,Fecha\n"), 10);

        assertThat(problem.code()).isEqualTo(ErrorCode.RULE_VIOLATION);
        assertThat(problem.extensions().get("cells"))
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.list(CellError.class))
                .extracting(CellError::column)
                .containsExactly("codigo", "fecha");
    }

    @Test
    void refusesMoreRowsThanAllowed() {
        ProblemException problem = refused(SheetFormat.CSV, utf8("codigo\n1\n2\n3\n"), 2);

        assertThat(problem.code()).isEqualTo(ErrorCode.PAYLOAD_TOO_LARGE);
    }

    @Test
    void refusesMoreBytesThanAllowed() {
        SheetLimits limits = new SheetLimits(10, 100, 100);
        SheetReader reader = new SheetReader(COLUMNS, limits);

        ProblemException problem =
                catchThrowableOfType(
                        ProblemException.class,
                        () -> reader.read(SheetFormat.CSV, stream(new byte[101]), row -> {}));

        assertThat(problem.code()).isEqualTo(ErrorCode.PAYLOAD_TOO_LARGE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"codigo\n\"abierta", "codigo\n\"a\"b\n"})
    void refusesCsvWithStrayQuotationMarks(String text) {
        ProblemException problem = refused(SheetFormat.CSV, utf8(text), 10);

        assertThat(problem.code()).isEqualTo(ErrorCode.MALFORMED_REQUEST);
    }

    @Test
    void leavesExceptionsOfTheCallerAlone() {
        SheetReader reader = new SheetReader(COLUMNS, SheetLimits.ofRows(10));
        IllegalStateException mine = new IllegalStateException("mine");

        Throwable thrown =
                catchThrowableOfType(
                        IllegalStateException.class,
                        () ->
                                reader.read(
                                        SheetFormat.CSV,
                                        stream(utf8("codigo\n1\n")),
                                        row -> {
                                            throw mine;
                                        }));

        assertThat(thrown).isSameAs(mine);
    }

    @Test
    void leavesNoFileBehind() throws IOException {
        csv("codigo\nunico-9f2c\n");

        assertThat(uploadsHolding("unico-9f2c")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "1500000,1500000",
        "1.500.000,1500000",
        "'$ 1.500.000,00',1500000",
        "0,0",
        "1000000000000000,1000000000000000",
        "1000000000000001,",
        "'1,500',",
        "'1.5',",
        "-1,",
        "1500000.50,"
    })
    void readsPesosAsColombiansWriteThem(String text, Long pesos) {
        SheetErrors errors = new SheetErrors();
        SheetRow row = new SheetRow(4, java.util.Map.of("valor", text));

        assertThat(row.pesos("valor", errors).orElse(null)).isEqualTo(pesos);
        assertThat(errors.count()).isEqualTo(pesos == null ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-15,2026-03-15",
        "15/03/2026,2026-03-15",
        "5/3/2026,2026-03-05",
        "31/02/2026,",
        "03/15/2026,",
        "hoy,"
    })
    void readsDatesAsColombiansWriteThem(String text, java.time.LocalDate date) {
        SheetErrors errors = new SheetErrors();
        SheetRow row = new SheetRow(4, java.util.Map.of("fecha", text));

        assertThat(row.date("fecha", errors).orElse(null)).isEqualTo(date);
        assertThat(errors.kept())
                .extracting(CellError::row)
                .isEqualTo(date == null ? List.of(4) : List.of());
    }

    @Test
    void keepsAThousandErrorsAndCountsAll() {
        SheetErrors errors = new SheetErrors();

        for (int row = 2; row <= 3001; row++) {
            errors.add(row, "codigo", "Falta.", "Escríbalo.");
        }

        assertThat(errors.kept()).hasSize(1000);
        assertThat(errors.count()).isEqualTo(3000);
    }

    static ProblemException refused(SheetFormat format, byte[] bytes, int maxRows) {
        return catchThrowableOfType(ProblemException.class, () -> read(format, bytes, maxRows));
    }

    static List<SheetRow> read(SheetFormat format, byte[] bytes, int maxRows) {
        List<SheetRow> rows = new ArrayList<>();
        new SheetReader(COLUMNS, SheetLimits.ofRows(maxRows))
                .read(format, stream(bytes), rows::add);
        return rows;
    }

    private static List<SheetRow> csv(String text) {
        return read(SheetFormat.CSV, utf8(text), 10);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static ByteArrayInputStream stream(byte[] bytes) {
        return new ByteArrayInputStream(bytes);
    }

    private static List<Path> uploadsHolding(String text) throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().endsWith(".upload"))
                    .filter(file -> holds(file, text))
                    .toList();
        }
    }

    private static boolean holds(Path file, String text) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1).contains(text);
        } catch (IOException e) {
            return false; // of another test, gone meanwhile
        }
    }
}

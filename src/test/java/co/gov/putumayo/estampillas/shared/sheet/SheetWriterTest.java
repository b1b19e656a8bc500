package co.gov.putumayo.estampillas.shared.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SheetWriterTest {

    private static final List<String> HEADER = List.of("codigo", "fecha", "valor");

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    @ParameterizedTest
    @EnumSource(SheetFormat.class)
    void readsBackWhatItWrote(SheetFormat format) throws IOException {
        try (SheetWriter writer = SheetWriter.open(format, bytes, "Hoja", HEADER)) {
            writer.row("Ñandú \"x\", y; z", LocalDate.of(2026, 3, 15), 1_500_000L);
            writer.row("b", null, new BigDecimal("0.050"));
        }

        List<SheetRow> rows = SheetReaderTest.read(format, bytes.toByteArray(), 10);

        assertThat(rows)
                .extracting(
                        row -> row.text("codigo"),
                        row -> row.text("fecha"),
                        row -> row.text("valor"))
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                "Ñandú \"x\", y; z", "2026-03-15", "1500000"),
                        org.assertj.core.groups.Tuple.tuple("b", "", "0.05"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"})
    void writesNoFormulaIntoCsv(String text) throws IOException {
        try (SheetWriter writer = SheetWriter.open(SheetFormat.CSV, bytes, "Hoja", HEADER)) {
            writer.row(text, null, -5L);
        }

        assertThat(bytes.toString(StandardCharsets.UTF_8)).contains("'" + text).contains(",-5");
    }

    @Test
    void writesTextsThatLookLikeFormulasAsTextsOfXlsx() throws IOException {
        try (SheetWriter writer = SheetWriter.open(SheetFormat.XLSX, bytes, "Hoja", HEADER)) {
            writer.row("=1+1", "\u0001<&>", 1_234_567_890_123_456_789L);
        }

        assertThat(SheetReaderTest.read(SheetFormat.XLSX, bytes.toByteArray(), 10))
                .extracting(row -> row.text("codigo"), row -> row.text("valor"))
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("=1+1", "1234567890123456789"));
    }

    @Test
    void beginsAnotherSheetWhereExcelEnds() throws IOException {
        try (SheetWriter writer = new XlsxWriter(bytes, "Hoja", HEADER, 1000)) {
            for (int row = 0; row < 1500; row++) {
                writer.row("c" + row);
            }
        }

        try (ReadableWorkbook workbook =
                new ReadableWorkbook(new ByteArrayInputStream(bytes.toByteArray()))) {
            List<Sheet> sheets = workbook.getSheets().toList();
            List<Row> second = sheets.get(1).read();
            assertThat(sheets).extracting(Sheet::getName).containsExactly("Hoja", "Hoja 2");
            assertThat(second).hasSize(502);
            assertThat(second.get(0).getCellText(0)).isEqualTo("codigo");
            assertThat(second.get(1).getCellText(0)).isEqualTo("c999");
        }
    }

    /** Most of a long file is gone before its last row is there: memory does not grow with it. */
    @ParameterizedTest
    @EnumSource(SheetFormat.class)
    void sendsRowsAwayWhileItWrites(SheetFormat format) throws IOException {
        int rows = 100_000;
        long[] sent = new long[1];
        long beforeTheEnd;
        OutputStream away =
                new OutputStream() {
                    @Override
                    public void write(int one) {
                        sent[0]++;
                    }
                };
        try (SheetWriter writer = SheetWriter.open(format, away, "Hoja", HEADER)) {
            for (int row = 0; row < rows; row++) {
                writer.row(UUID.randomUUID().toString(), LocalDate.of(2026, 3, 15), row);
            }
            beforeTheEnd = sent[0];
        }

        assertThat(beforeTheEnd).isGreaterThan(sent[0] * 9 / 10);
    }
}

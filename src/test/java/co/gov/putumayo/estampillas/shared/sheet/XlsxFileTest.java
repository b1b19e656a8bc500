package co.gov.putumayo.estampillas.shared.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import co.gov.putumayo.estampillas.shared.problem.ErrorCode;
import co.gov.putumayo.estampillas.shared.problem.ProblemException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;

class XlsxFileTest {

    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final int MEGABYTE = 1024 * 1024;

    @Test
    void readsTextsNumbersAndDates() {
        byte[] file =
                workbook(
                        sheet -> {
                            sheet.value(0, 0, "Código");
                            sheet.value(0, 1, "Fecha");
                            sheet.value(0, 2, "Valor");
                            sheet.value(2, 0, 1234567890123L);
                            sheet.value(2, 1, LocalDate.of(2026, 3, 15));
                            sheet.style(2, 1).format("dd/mm/yyyy").set();
                            sheet.value(2, 2, 1_500_000);
                            sheet.style(2, 2).format("&quot;$ día&quot; #,##0").set();
                        });

        List<SheetRow> rows = SheetReaderTest.read(SheetFormat.XLSX, file, 10);

        assertThat(rows)
                .containsExactly(
                        new SheetRow(
                                3,
                                Map.of(
                                        "codigo",
                                        "1234567890123",
                                        "fecha",
                                        "2026-03-15",
                                        "valor",
                                        "1500000")));
    }

    @Test
    void readsTheResultsOfFormulas() {
        byte[] file = edited("<c r=\"A2\"><f>1+1</f><v>2</v></c>");

        List<SheetRow> rows = SheetReaderTest.read(SheetFormat.XLSX, file, 10);

        assertThat(rows).extracting(row -> row.text("codigo")).containsExactly("2");
    }

    @Test
    void takesNumbersBeyondReasonAsTheyStand() {
        byte[] file = edited("<c r=\"A2\"><v>1E999999999</v></c>");

        List<SheetRow> rows = SheetReaderTest.read(SheetFormat.XLSX, file, 10);

        assertThat(rows).extracting(row -> row.text("codigo")).containsExactly("1E+999999999");
    }

    @Test
    void refusesWhatIsNoWorkbook() {
        ProblemException problem = refused("PK no es un libro".getBytes(StandardCharsets.UTF_8));

        assertThat(problem.code()).isEqualTo(ErrorCode.MALFORMED_REQUEST);
    }

    @Test
    void refusesACellThatWouldMakeARowOfMillionsOfColumns() {
        ProblemException problem = refused(edited("<c r=\"ZZZZZZ2\"><v>1</v></c>"));

        assertThat(problem.code()).isEqualTo(ErrorCode.MALFORMED_REQUEST);
    }

    @Test
    void refusesAFormulaLongerThanExcelAllows() {
        String formula = "<c r=\"A2\"><f t=\"shared\" si=\"0\">" + "1+".repeat(5000) + "1</f></c>";

        ProblemException problem = refused(edited(formula));

        assertThat(problem.code()).isEqualTo(ErrorCode.MALFORMED_REQUEST);
    }

    @Test
    void refusesWhatGrowsTooMuchWhenUnpacked() {
        byte[] bomb = edited(" ".repeat(65 * MEGABYTE));

        ProblemException problem = refused(bomb);

        assertThat(bomb.length).isLessThan(MEGABYTE);
        assertThat(problem.code()).isEqualTo(ErrorCode.PAYLOAD_TOO_LARGE);
    }

    @Test
    void refusesEntitiesThatMultiply() {
        byte[] bomb =
                changed(
                        xml ->
                                "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b"
                                        + " \"&a;&a;&a;\">]>"
                                        + xml.substring(xml.indexOf("?>") + 2)
                                                .replace(
                                                        "</row>",
                                                        "<c r=\"B1\" t=\"inlineStr\"><is><t>&b;</t></is></c></row>"));

        ProblemException problem = refused(bomb);

        assertThat(problem.code()).isIn(ErrorCode.MALFORMED_REQUEST, ErrorCode.RULE_VIOLATION);
    }

    private static ProblemException refused(byte[] file) {
        return SheetReaderTest.refused(SheetFormat.XLSX, file, 10);
    }

    /** A sheet with the header and a second row of these cells. */
    private static byte[] edited(String cells) {
        return changed(xml -> xml.replace("</row>", "</row><row r=\"2\">" + cells + "</row>"));
    }

    private static byte[] changed(UnaryOperator<String> edit) {
        byte[] file = workbook(sheet -> sheet.value(0, 0, "codigo"));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipFile in =
                        ZipFile.builder()
                                .setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
                                .get();
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipArchiveEntry entry : Collections.list(in.getEntries())) {
                byte[] raw = in.getInputStream(entry).readAllBytes();
                String part = new String(raw, StandardCharsets.UTF_8);
                out.putNextEntry(new ZipEntry(entry.getName()));
                String written = entry.getName().equals(SHEET) ? edit.apply(part) : part;
                out.write(written.getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] workbook(Consumer<Worksheet> fill) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Hoja");
            fill.accept(sheet);
            sheet.finish();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}

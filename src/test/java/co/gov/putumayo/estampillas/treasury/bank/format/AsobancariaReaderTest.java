package co.gov.putumayo.estampillas.treasury.bank.format;

import static org.assertj.core.api.Assertions.assertThat;

import co.gov.putumayo.estampillas.treasury.bank.AsobancariaFile;
import co.gov.putumayo.estampillas.treasury.bank.format.FileSummary.Controls;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Asobancaria 2001, position by position. */
class AsobancariaReaderTest {

    private static final LocalDate DAY = LocalDate.of(2025, 3, 17);
    private static final AsobancariaReader READER =
            new AsobancariaReader(List.of("800094164", "8000941644"));

    @Test
    void readsMoneyAndControls() {
        String text =
                new AsobancariaFile(DAY)
                        .paid("L-2026-0000412-1", 81_000_000)
                        .returned("L-2026-0000413-1", 5_000)
                        .text();

        Collected read = Collected.of(READER, text);

        assertThat(read.errors).isEmpty();
        assertThat(read.rows)
                .containsExactly(
                        new BankRow(
                                3,
                                "L-2026-0000412-1",
                                8_100_000_000L,
                                0,
                                DAY,
                                null,
                                "000123 000456",
                                null),
                        new BankRow(
                                4,
                                "L-2026-0000413-1",
                                500_000,
                                0,
                                DAY,
                                null,
                                "000123 000456",
                                "R02"));
        assertThat(read.summary)
                .isEqualTo(
                        new FileSummary(
                                true,
                                "007",
                                DAY,
                                6,
                                2,
                                8_100_500_000L,
                                Controls.AGREE,
                                2L,
                                8_100_500_000L));
    }

    @Property(tries = 50)
    void controlsOfAnyAmountsAgree(
            @ForAll @Size(max = 40) List<@LongRange(min = 0, max = 99_999_999_999_999L) Long> all) {
        AsobancariaFile file = new AsobancariaFile(DAY);
        all.forEach(cents -> file.paidCents("L-2026-0000001-1", cents));

        Collected read = Collected.of(READER, file.text());

        assertThat(read.errors).isEmpty();
        assertThat(read.rows.stream().map(BankRow::cents)).containsExactlyElementsOf(all);
        assertThat(read.summary.controls()).isEqualTo(Controls.AGREE);
    }

    @Test
    void tellsLineAndColumnOfEachErrorAndReadsTheRest() {
        String letter = AsobancariaFile.detail("L-2026-0000001-1", 100_000, "000");
        String text =
                new AsobancariaFile(DAY)
                        .paid("L-2026-0000412-1", 1_000)
                        .line(letter.replace("00000000100000", "0000000O100000"), 100_000)
                        .line("06 short", 0)
                        .line(AsobancariaFile.detail("000000", 0, "000"), 0)
                        .line(AsobancariaFile.pad("07"), 0)
                        .paid("L-2026-0000413-1", 2_000)
                        .text();

        Collected read = Collected.of(READER, text);

        assertThat(read.places())
                .containsExactly(
                        "4:58 not-a-number",
                        "5:9 wrong-length",
                        "6:3 no-reference",
                        "7:1 unknown-record",
                        "9:3 control-differs",
                        "9:12 control-differs",
                        "10:3 control-differs",
                        "10:12 control-differs");
        assertThat(read.errors.get(0).found()).isEqualTo("0000000O100000");
        assertThat(read.rows.stream().map(BankRow::reference))
                .containsExactly("L-2026-0000412-1", "L-2026-0000413-1");
        assertThat(read.summary.controls()).isEqualTo(Controls.DIFFER);
    }

    @Test
    void takesControlLinesWithoutPadding() {
        String text = new AsobancariaFile(DAY).paid("A1", 1_000).text();
        String bare =
                text.lines()
                        .map(line -> line.startsWith("0") ? line.stripTrailing() : line)
                        .map(
                                line ->
                                        line.startsWith("08") || line.startsWith("09")
                                                ? line
                                                : pad(line))
                        .reduce("", (all, line) -> all + line + "\n");

        Collected read = Collected.of(READER, bare);

        assertThat(read.errors).isEmpty();
        assertThat(read.summary.controls()).isEqualTo(Controls.AGREE);
    }

    @Test
    void holdsFileThatIsCutOff() {
        String text = new AsobancariaFile(DAY).paid("A1", 1_000).paid("A2", 2_000).text();
        String cut = text.substring(0, text.indexOf("A2"));

        Collected read = Collected.of(READER, cut);

        assertThat(read.places()).containsExactly("4:3 wrong-length", "4:1 missing-control");
        assertThat(read.summary.readable()).isTrue();
        assertThat(read.summary.controls()).isEqualTo(Controls.DIFFER);
    }

    @Test
    void refusesWhatIsNoCollectionOfOurs() {
        assertThat(Collected.of(READER, "").places()).containsExactly("1:1 empty-file");
        assertThat(Collected.of(READER, "reference,amount\nL-1,1000\n").places())
                .containsExactly("1:17 wrong-length");
        assertThat(Collected.of(READER, AsobancariaFile.head("0900123456", DAY)).places())
                .containsExactly("1:3 other-collector");
        assertThat(
                        Collected.of(
                                        READER,
                                        AsobancariaFile.head("0800094164", DAY)
                                                .replaceFirst("20250317", "20250230"))
                                .places())
                .containsExactly("1:13 not-a-date");
        assertThat(Collected.of(READER, "05").summary.readable()).isFalse();
    }

    @Test
    void findsRecordsOutOfOrder() {
        String text = new AsobancariaFile(DAY).paid("A1", 1_000).text();
        List<String> lines = text.lines().toList();
        String shuffled =
                String.join(
                        "\n", lines.get(0), lines.get(2), lines.get(1), lines.get(4), lines.get(2));

        Collected read = Collected.of(READER, shuffled);

        assertThat(read.places())
                .containsExactly("2:1 outside-a-lot", "4:1 lot-not-closed", "5:1 after-the-end");
        assertThat(read.summary.controls()).isEqualTo(Controls.DIFFER);
    }

    @Test
    void holdsOneLineInMemoryHoweverLong() {
        String endless = "0".repeat(5_000_000);

        Collected read = Collected.of(READER, endless);

        assertThat(read.summary.readable()).isFalse();
        assertThat(read.errors.get(0).found()).hasSizeLessThanOrEqualTo(50);
    }

    private static String pad(String line) {
        return AsobancariaFile.pad(line);
    }
}

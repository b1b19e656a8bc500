package co.gov.putumayo.estampillas.treasury.bank.format;

import static org.assertj.core.api.Assertions.assertThat;

import co.gov.putumayo.estampillas.treasury.bank.format.FileSummary.Controls;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Settlements of gateways as CSV. */
class SettlementReaderTest {

    private static final SettlementReader PESOS = reader(false);
    private static final SettlementReader CENTS = reader(true);

    private static SettlementReader reader(boolean inCents) {
        return new SettlementReader(
                new SettlementColumns(
                        ',',
                        "reference",
                        "amount",
                        inCents,
                        "date",
                        Optional.of("cus"),
                        Optional.of("fee"),
                        Optional.of("id"),
                        Optional.of("status"),
                        Set.of("APPROVED")));
    }

    @Test
    void readsColumnsByTheirNames() {
        String text =
                "\uFEFFid,reference,amount,fee,date,cus,status\r\n"
                        + "77,L-2026-0000412-1,81000000,1190.50,2025-03-17,3152487,APPROVED\r\n"
                        + "78,\"L-2026-0000413-1\",5000,0,2025-03-18,,VOIDED\r\n";

        Collected read = Collected.of(PESOS, text);

        assertThat(read.errors).isEmpty();
        assertThat(read.rows)
                .containsExactly(
                        new BankRow(
                                2,
                                "L-2026-0000412-1",
                                8_100_000_000L,
                                119_050,
                                LocalDate.of(2025, 3, 17),
                                "3152487",
                                "77",
                                null),
                        new BankRow(
                                3,
                                "L-2026-0000413-1",
                                500_000,
                                0,
                                LocalDate.of(2025, 3, 18),
                                null,
                                "78",
                                "VOIDED"));
        assertThat(read.summary.controls()).isEqualTo(Controls.NONE);
        assertThat(read.summary.details()).isEqualTo(2);
    }

    @Test
    void takesTheDayInBogota() {
        String text =
                "reference,amount,date\n"
                        + "A,100,2025-03-18T04:59:59.000Z\n"
                        + "B,100,2025-03-18T05:00:00Z\n"
                        + "C,100,2025-03-17T23:59:59-05:00\n"
                        + "D,100,2025-03-17 23:59:59\n";

        Collected read = Collected.of(CENTS, text);

        assertThat(read.rows.stream().map(row -> row.paidOn().getDayOfMonth()))
                .containsExactly(17, 18, 17, 17);
        assertThat(read.rows.stream().map(BankRow::cents)).containsOnly(100L);
    }

    @Test
    void tellsLineAndColumnOfEachError() {
        String text =
                "reference,amount,date\n"
                        + "A,1.000,2025-03-17\n"
                        + ",100,2025-03-17\n"
                        + "C,100,17/03/2025\n"
                        + "D,100\n"
                        + "\"E,100,2025-03-17\n"
                        + "F\"\",100,2025-03-17\n"
                        + "\"G\"x,100,2025-03-17\n"
                        + "H,-100,2025-02-30\n"
                        + "I,100,2025-03-17\n";

        Collected read = Collected.of(PESOS, text);

        assertThat(read.places())
                .containsExactly(
                        "2:3 not-an-amount",
                        "3:1 no-reference",
                        "4:7 not-a-date",
                        "5:1 wrong-number-of-cells",
                        "6:1 malformed-row",
                        "7:1 malformed-row",
                        "8:1 malformed-row",
                        "9:3 not-an-amount",
                        "9:8 not-a-date");
        assertThat(read.rows.stream().map(BankRow::reference)).containsExactly("I");
    }

    @Test
    void refusesFileWithoutItsColumns() {
        Collected read = Collected.of(PESOS, "reference;amount;date\nA;100;2025-03-17\n");

        assertThat(read.summary.readable()).isFalse();
        assertThat(read.errors.get(0).found()).isEqualTo("reference, amount, date");
        assertThat(read.rows).isEmpty();
    }

    @Test
    void understandsQuotes() {
        Collected read =
                Collected.of(
                        PESOS, "reference,amount,date\n\"A \"\"b\"\", c\",100,\"2025-03-17\"\n");

        assertThat(read.rows.get(0).reference()).isEqualTo("A \"b\", c");
    }
}

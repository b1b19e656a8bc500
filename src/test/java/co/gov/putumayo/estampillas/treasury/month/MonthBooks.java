package co.gov.putumayo.estampillas.treasury.month;

import co.gov.putumayo.estampillas.faults.Sql;
import co.gov.putumayo.estampillas.shared.LegalTime;
import co.gov.putumayo.estampillas.treasury.bank.AsobancariaFile;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * The books of the bank and of the department, read from outside the service. The bank's files are
 * written from its own books, whatever we know of them.
 */
final class MonthBooks {

    private static final long LESS = 1_000;
    private static final long OF_NOBODY = 5_000;

    private final Sql sql;
    private final Month month;

    MonthBooks(Sql sql, Month month) {
        this.sql = sql;
        this.month = month;
    }

    /** The file of a day, with what the bank does wrong in it; null when no money came. */
    String file(LocalDate day, List<MonthPayer> payers) {
        List<String> charges =
                sql.texts(
                        "select reference || ' ' || cast(charged as bigint) from"
                                + " sandbox_transaction where state = 'APPROVED' and bank_time >= ?"
                                + " and bank_time < ? order by bank_time, reference",
                        begin(day),
                        begin(day.plusDays(1)));
        if (charges.isEmpty()) {
            return null;
        }
        AsobancariaFile file = new AsobancariaFile(day);
        for (String each : charges) {
            String reference = each.substring(0, each.indexOf(' '));
            long charged = Long.parseLong(each.substring(reference.length() + 1));
            if (reference.equals(referenceOf(payers, month.returned()))) {
                file.returned(reference, charged);
            } else if (reference.equals(referenceOf(payers, month.toldLess()))) {
                file.paid(reference, charged - LESS);
            } else if (!reference.equals(referenceOf(payers, month.neverTold()))) {
                file.paid(reference, charged);
            }
        }
        if (day.equals(month.first()) || day.equals(month.lostFile())) {
            file.paid("X" + UUID.randomUUID(), OF_NOBODY);
        }
        return file.text();
    }

    /** Of payments that go well at the first trip. */
    static String referenceOf(List<MonthPayer> payers, int which) {
        return payers.get(which).liquidation() == null
                ? ""
                : payers.get(which).liquidation().number() + "-1";
    }

    /** Deliveries of events that wait, by the clock of the test. */
    long undelivered(OffsetDateTime now) {
        return sql.number(
                "select count(*) from outbox_delivery where delivered_at is null and"
                        + " next_attempt_at <= ?",
                now.plusHours(1));
    }

    /** Pesos that the gateway owes for the days of the simulation, by the ledger. */
    long clearing() {
        return sql.number(
                "select coalesce(sum(p.amount), 0) from ledger_posting p join ledger_entry e on"
                        + " e.id = p.entry_id where p.account = 'clearing.sandbox' and e.booked_on"
                        + " between ? and ?",
                month.first(),
                month.lastDay());
    }

    /** Entries booked in these days, by what they are about. */
    Map<String, Long> entries() {
        Map<String, Long> kinds = new TreeMap<>();
        sql.texts(
                        "select source_kind || ' ' || count(*) from ledger_entry where booked_on"
                                + " between ? and ? group by source_kind",
                        month.first(),
                        month.lastDay())
                .forEach(
                        text ->
                                kinds.put(
                                        text.substring(0, text.indexOf(' ')),
                                        Long.valueOf(text.substring(text.indexOf(' ') + 1))));
        return kinds;
    }

    /** Such as {@code NOT_IN_BANK L-2020-0000104-1}; money of nobody without its reference. */
    List<String> openItems() {
        return sql.texts(
                "select i.kind || case when i.attempt_id is null then '' else ' ' || i.reference"
                        + " end from bank_item i where i.state <> 'RESOLVED' and i.day between ?"
                        + " and ? order by 1",
                month.first(),
                month.lastDay());
    }

    List<String> openItemIds() {
        return sql.texts(
                "select id from bank_item where state <> 'RESOLVED' and day between ? and ?",
                month.first(),
                month.lastDay());
    }

    /** Items that were open once and that later news explained. */
    long itemsSettledByThemselves() {
        return sql.number(
                "select count(*) from bank_item where state = 'RESOLVED' and day between ? and ?",
                month.first(),
                month.lastDay());
    }

    String receiptCode(String liquidation) {
        return sql.texts(
                        "select r.code from receipt r join liquidation l on l.id = r.payable_id"
                                + " where l.number = ?",
                        liquidation)
                .get(0);
    }

    /** Pesos of each levy. */
    Map<String, Long> lines(String liquidation) {
        Map<String, Long> lines = new TreeMap<>();
        sql.texts(
                        "select n.levy || ' ' || n.amount from liquidation_line n join liquidation"
                                + " l on l.id = n.liquidation_id where l.number = ? and n.amount >"
                                + " 0",
                        liquidation)
                .forEach(
                        text ->
                                lines.put(
                                        text.substring(0, text.indexOf(' ')),
                                        Long.valueOf(text.substring(text.indexOf(' ') + 1))));
        return lines;
    }

    /** Pesos given back, by the ledger and by the cases. */
    long givenBack() {
        return sql.number(
                "select coalesce(sum(amount), 0) from refund_case where state = 'PAID' and"
                        + " paid_on between ? and ?",
                month.first(),
                month.lastDay());
    }

    private static OffsetDateTime begin(LocalDate day) {
        return day.atStartOfDay(LegalTime.BOGOTA).toOffsetDateTime();
    }
}

package co.gov.putumayo.estampillas.treasury.month;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What happens in a month, settled beforehand: so many payments, day after day, every twentieth of
 * each kind of fault.
 *
 * @param lostFile day whose file of the bank is lost, and comes later, twice
 * @param lastDay on which money still comes, in the month that follows
 */
record Month(LocalDate first, LocalDate lostFile, LocalDate lastDay, List<Planned> payments) {

    private static final int LOST_AFTER = 11;
    private static final int LATE_AFTER = 20;
    private static final long LEAST_VALUE = 136_545_000;
    private static final long VALUE_STEP = 104_729;

    /** Of twenty payments. */
    private static final List<Fate> FATES =
            List.of(
                    Fate.PAID,
                    Fate.PAID,
                    Fate.PAID,
                    Fate.PAID,
                    Fate.PAID,
                    Fate.PAID,
                    Fate.PAID,
                    Fate.PAID,
                    Fate.PAID,
                    Fate.TOLD_TWICE,
                    Fate.PAID,
                    Fate.ANSWER_LOST,
                    Fate.PAID,
                    Fate.CHARGED_IN_SILENCE,
                    Fate.TOLD_LATE,
                    Fate.TOLD_BEFORE_THE_ANSWER,
                    Fate.WRONG_AMOUNT,
                    Fate.REJECTED_FIRST,
                    Fate.APPROVED_TWICE,
                    Fate.APPROVED_LATE);

    /** Places among the twenty of payments that go well and that the bank tells wrongly. */
    private static final int NEVER_TOLD = 0;

    private static final int TOLD_LESS = 1;
    private static final int RETURNED = 2;

    /** Places of those whose payers want their money back: a large refund and a small one. */
    private static final int WHOLE_BACK = 3;

    private static final int PART_BACK = 4;

    /** What becomes of a payment. */
    enum Fate {
        PAID,
        /** The bank notifies twice. */
        TOLD_TWICE,
        /** The bank charges; its answer to our request never comes. */
        ANSWER_LOST,
        /** The bank charges and tells nobody. */
        CHARGED_IN_SILENCE,
        /** The notification comes on the day after. */
        TOLD_LATE,
        /** The notification overtakes the answer. */
        TOLD_BEFORE_THE_ANSWER,
        /** The bank charges less than it was asked for. */
        WRONG_AMOUNT,
        /** Rejected, then paid. */
        REJECTED_FIRST,
        /** Rejected, then paid; in the next month the bank approves the first one too. */
        APPROVED_TWICE,
        /**
         * Its payer goes away; in the next month the bank approves it all the same: in time for
         * some liquidations, too late for others.
         */
        APPROVED_LATE
    }

    /** A payment to come. */
    record Planned(LocalDate day, Fate fate, long contractValue) {}

    static Month of(LocalDate first, int payments) {
        int days = first.lengthOfMonth();
        List<Planned> planned = new ArrayList<>();
        for (int i = 0; i < payments; i++) {
            planned.add(
                    new Planned(
                            first.plusDays((long) i * days / payments),
                            FATES.get(i % FATES.size()),
                            LEAST_VALUE + i * VALUE_STEP));
        }
        return new Month(
                first,
                first.plusDays(LOST_AFTER),
                first.plusMonths(1).plusDays(LATE_AFTER),
                planned);
    }

    List<LocalDate> days() {
        return first.datesUntil(first.plusMonths(1)).toList();
    }

    /** Of the month, and those of the next on which money comes. */
    List<LocalDate> allDays() {
        return first.datesUntil(lastDay.plusDays(1)).toList();
    }

    /** In no file of the bank. */
    int neverTold() {
        return middle() + NEVER_TOLD;
    }

    /** In the file, with less than was charged. */
    int toldLess() {
        return middle() + TOLD_LESS;
    }

    /** In the file, as taken back by the payer's bank. */
    int returned() {
        return middle() + RETURNED;
    }

    private int middle() {
        return payments.size() / 2 / FATES.size() * FATES.size();
    }

    /** Those to give back whole, which two people decide. */
    List<Integer> wholeBack(int most) {
        return every(WHOLE_BACK, most);
    }

    /** Those to give back in part, which one person decides. */
    List<Integer> partBack(int most) {
        return every(PART_BACK, most);
    }

    /** Received with another amount, which nobody may keep. */
    List<Integer> wrongAmounts(int most) {
        return every(FATES.indexOf(Fate.WRONG_AMOUNT), most);
    }

    private List<Integer> every(int place, int most) {
        List<Integer> found = new ArrayList<>();
        for (int i = place; i < payments.size() && found.size() < most; i += FATES.size()) {
            found.add(i);
        }
        return found;
    }
}

package co.gov.putumayo.estampillas.treasury.month;

import co.gov.putumayo.estampillas.faults.Books;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** What is told of the month when it is over. */
final class MonthDiary {

    private static final long NANOS = 1_000_000_000L;

    private final List<String> notes = new ArrayList<>();
    private final long began = System.nanoTime();
    private long last = began;

    /** What took the time since the last note. */
    void note(String what) {
        long now = System.nanoTime();
        notes.add("%6d s  %s".formatted((now - last) / NANOS, what));
        last = now;
    }

    void verdict(String ofTheScript) {
        notes.add("          " + ofTheScript);
    }

    String of(int payments, Books bank, MonthBooks books) {
        Duration all = Duration.ofNanos(System.nanoTime() - began);
        List<String> lines = new ArrayList<>();
        lines.add("month of %,d payments in %d s".formatted(payments, all.toSeconds()));
        lines.addAll(notes);
        lines.add(
                "bank charged %,d in %,d transactions = receipts %,d in %,d + anomalies %,d %s"
                        .formatted(
                                bank.charged(),
                                bank.charges(),
                                bank.receipted(),
                                bank.receipts(),
                                bank.anomalous(),
                                bank.anomalies()));
        lines.add(
                "ledger entries %s; given back %,d".formatted(books.entries(), books.givenBack()));
        lines.add(
                "residue %s; open once and explained by later news: %,d items"
                        .formatted(books.openItems(), books.itemsSettledByThemselves()));
        return String.join(System.lineSeparator(), lines);
    }
}

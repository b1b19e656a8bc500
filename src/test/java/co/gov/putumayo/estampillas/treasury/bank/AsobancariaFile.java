package co.gov.putumayo.estampillas.treasury.bank;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes collection files as a bank does. */
public final class AsobancariaFile {

    private static final int WIDTH = 162;
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

    private final List<String> lines = new ArrayList<>();
    private final LocalDate day;
    private int details;
    private long cents;

    public AsobancariaFile(LocalDate day) {
        this.day = day;
        lines.add(head("0800094164", day));
        lines.add(pad("05" + "7709998013711" + "0001"));
    }

    public static String head(String collector, LocalDate day) {
        return pad(
                "01"
                        + collector
                        + DAY.format(day)
                        + "007"
                        + "00000000012345678"
                        + DAY.format(day)
                        + "2130"
                        + "A"
                        + "01");
    }

    public AsobancariaFile paid(String reference, long pesos) {
        return line(detail(reference, pesos * 100, "000"), pesos * 100);
    }

    public AsobancariaFile paidCents(String reference, long someCents) {
        return line(detail(reference, someCents, "000"), someCents);
    }

    public AsobancariaFile returned(String reference, long pesos) {
        return line(detail(reference, pesos * 100, "R02"), pesos * 100);
    }

    /** Any line, counted by the bank as a detail of so much. */
    public AsobancariaFile line(String line, long countedCents) {
        lines.add(line);
        details++;
        cents += countedCents;
        return this;
    }

    public static String detail(String reference, long cents, String returned) {
        return pad(
                "06"
                        + String.format(Locale.ROOT, "%-48s", reference)
                        + String.format(Locale.ROOT, "%014d", cents)
                        + "03"
                        + "15"
                        + "000123"
                        + "000456"
                        + "007"
                        + "0001"
                        + "0000001"
                        + returned);
    }

    public LocalDate day() {
        return day;
    }

    public String text() {
        return text(details, cents);
    }

    /** With control totals that say so. */
    public String text(int declaredDetails, long declaredCents) {
        List<String> all = new ArrayList<>(lines);
        String control = String.format(Locale.ROOT, "%09d%018d", declaredDetails, declaredCents);
        all.add(pad("08" + control + "0001"));
        all.add(pad("09" + control));
        return String.join("\r\n", all) + "\r\n";
    }

    public static String pad(String line) {
        return String.format(Locale.ROOT, "%-" + WIDTH + "s", line);
    }
}

package co.gov.putumayo.estampillas.treasury.report.opendata;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * What is published of a year. Months that are not over are not: two readings of one month would
 * give away the payments between them.
 */
@ApplicationScoped
class PublishCollection {

    private static final String LICENSE = "CC-BY-4.0";
    private static final int MONTHS = 12;

    /** The name of no levy: all of them. */
    private static final String ALL = "";

    private final MonthOfLevies months;
    private final OpenDataConfig config;
    private final Clock clock;

    PublishCollection(MonthOfLevies months, OpenDataConfig config, Clock clock) {
        this.months = months;
        this.config = config;
        this.clock = clock;
    }

    OpenCollection publish(int year) {
        YearMonth current = YearMonth.from(LocalDate.now(clock));
        List<YearMonth> over =
                IntStream.rangeClosed(1, MONTHS)
                        .mapToObj(month -> YearMonth.of(year, month))
                        .filter(month -> month.isBefore(current))
                        .toList();
        List<Map<String, Figures>> read = over.stream().map(months::read).toList();
        TreeSet<String> levies = new TreeSet<>();
        read.forEach(month -> levies.addAll(month.keySet()));
        levies.remove(ALL);
        List<String> columns = new ArrayList<>(levies);
        columns.add(ALL);
        return new OpenCollection(year, config.leastPayers(), LICENSE, cells(over, read, columns));
    }

    private List<OpenCollection.Cell> cells(
            List<YearMonth> over, List<Map<String, Figures>> read, List<String> columns) {
        Figures[][] table = new Figures[over.size() + 1][columns.size()];
        for (int column = 0; column < columns.size(); column++) {
            Figures total = Figures.NONE;
            for (int row = 0; row < over.size(); row++) {
                table[row][column] = read.get(row).getOrDefault(columns.get(column), Figures.NONE);
                total = total.plus(table[row][column]);
            }
            table[over.size()][column] = total;
        }
        boolean[][] out = Suppression.of(payers(table), config.leastPayers());
        List<OpenCollection.Cell> cells = new ArrayList<>();
        for (int row = 0; row < table.length; row++) {
            for (int column = 0; column < columns.size(); column++) {
                String levy = columns.get(column);
                boolean left = out[row][column];
                cells.add(
                        new OpenCollection.Cell(
                                row == over.size() ? null : over.get(row).toString(),
                                levy.equals(ALL) ? null : levy,
                                left ? null : table[row][column].receipts(),
                                left ? null : table[row][column].amount(),
                                left));
            }
        }
        return cells;
    }

    private static long[][] payers(Figures[][] table) {
        long[][] payers = new long[table.length][table[0].length];
        for (int row = 0; row < table.length; row++) {
            for (int column = 0; column < table[row].length; column++) {
                payers[row][column] = table[row][column].payers();
            }
        }
        return payers;
    }
}

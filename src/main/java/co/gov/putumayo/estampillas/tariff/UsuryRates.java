package co.gov.putumayo.estampillas.tariff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Usury rates of consumer credit that the Superintendencia Financiera certified, month by month.
 * They are read every time, so that a new one counts at once on every replica.
 */
@ApplicationScoped
public class UsuryRates {

    private static final int PERCENT = 2;

    private final EntityManager database;

    UsuryRates(EntityManager database) {
        this.database = database;
    }

    /** What the table holds of a month. */
    private record Row(LocalDate month, BigDecimal percent, String source) {}

    /**
     * @return effective annual rates as fractions (0.2966), by month, both ends included; a month
     *     that is not there has no rate published and is never guessed
     */
    @Transactional
    public NavigableMap<YearMonth, BigDecimal> between(YearMonth first, YearMonth last) {
        NavigableMap<YearMonth, BigDecimal> rates = new TreeMap<>();
        for (Row row : rows(first, last)) {
            rates.put(YearMonth.from(row.month()), row.percent().movePointLeft(PERCENT));
        }
        return rates;
    }

    /** The months of a catalogue, the newest first. */
    @Transactional
    List<UsuryRateView> list(YearMonth first, YearMonth last) {
        return rows(first, last).stream()
                .map(
                        row ->
                                UsuryRateView.of(
                                        YearMonth.from(row.month()),
                                        row.percent().movePointLeft(PERCENT),
                                        row.source()))
                .toList();
    }

    private List<Row> rows(YearMonth first, YearMonth last) {
        List<?> rows =
                database.createNativeQuery(
                                """
                        select month, percent_ea, source from usury_rate
                        where month between :first and :last order by month desc
                        """)
                        .setParameter("first", first.atDay(1))
                        .setParameter("last", last.atDay(1))
                        .getResultList();
        return rows.stream().map(Object[].class::cast).map(UsuryRates::row).toList();
    }

    private static Row row(Object[] row) {
        return new Row((LocalDate) row[0], (BigDecimal) row[1], (String) row[2]);
    }
}

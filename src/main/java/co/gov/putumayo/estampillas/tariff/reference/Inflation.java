package co.gov.putumayo.estampillas.tariff.reference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Inflation that the DANE certified, by year; read every time. */
@ApplicationScoped
public class Inflation {

    private final EntityManager database;

    Inflation(EntityManager database) {
        this.database = database;
    }

    /** What the table holds of a year. */
    record Row(Integer year, BigDecimal fraction, String source) {}

    /**
     * @return fractions (0.052) by year, both ends included; a year that is not there is not known
     *     and never guessed
     */
    @Transactional
    public NavigableMap<Integer, BigDecimal> between(int first, int last) {
        NavigableMap<Integer, BigDecimal> found = new TreeMap<>();
        rows().stream()
                .filter(row -> first <= row.year() && row.year() <= last)
                .forEach(row -> found.put(row.year(), row.fraction()));
        return found;
    }

    /** All years, the newest first. */
    @Transactional
    List<Row> rows() {
        List<?> rows =
                database.createNativeQuery(
                                "select year, fraction, source from inflation order by year desc")
                        .getResultList();
        return rows.stream().map(Object[].class::cast).map(Inflation::row).toList();
    }

    private static Row row(Object[] row) {
        return new Row((Integer) row[0], (BigDecimal) row[1], (String) row[2]);
    }
}

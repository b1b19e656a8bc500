package co.gov.putumayo.estampillas.tariff.reference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The tables from which all calculations read their values. A replica keeps annual values for some
 * seconds (quarkus.cache.caffeine): then what is published counts on every one.
 */
@ApplicationScoped
class PublishedValues {

    private static final int PERCENT = 2;

    private final EntityManager database;

    PublishedValues(EntityManager database) {
        this.database = database;
    }

    /** Pesos, or a fraction. */
    Optional<BigDecimal> find(ReferenceUnit unit, LocalDate since) {
        return switch (unit) {
            case USURY ->
                    one("select percent_ea from usury_rate where month = :key", since)
                            .map(percent -> percent.movePointLeft(PERCENT));
            case INFLATION ->
                    one("select fraction from inflation where year = :key", since.getYear());
            case UVT, SMMLV, UVB ->
                    one(
                            "select cast(pesos as numeric) from annual_value where unit = '"
                                    + unit.name()
                                    + "' and year = :key",
                            since.getYear());
        };
    }

    /**
     * What a table holds.
     *
     * @param value pesos, or a fraction
     */
    record Row(LocalDate since, BigDecimal value, String source) {}

    /** The one of that period, or else the last before it. */
    Optional<Row> newest(ReferenceUnit unit, LocalDate until) {
        return switch (unit) {
            case USURY ->
                    newest(
                            """
                            select month, percent_ea / 100, source from usury_rate
                            where month <= :until order by month desc
                            """,
                            until);
            case INFLATION ->
                    newest(
                            """
                            select make_date(year, 1, 1), fraction, source from inflation
                            where make_date(year, 1, 1) <= :until order by year desc
                            """,
                            until);
            case UVT, SMMLV, UVB ->
                    newest(
                            """
                            select make_date(year, 1, 1), cast(pesos as numeric), source
                            from annual_value
                            where unit = '%s' and make_date(year, 1, 1) <= :until
                            order by year desc
                            """
                                    .formatted(unit.name()),
                            until);
        };
    }

    private Optional<Row> newest(String sql, LocalDate until) {
        List<?> found =
                database.createNativeQuery(sql)
                        .setParameter("until", until)
                        .setMaxResults(1)
                        .getResultList();
        return found.stream()
                .map(Object[].class::cast)
                .map(row -> new Row((LocalDate) row[0], (BigDecimal) row[1], (String) row[2]))
                .findFirst();
    }

    /** The database lets it through only when a proposal with that value is published. */
    void publish(ReferenceUnit unit, LocalDate since, BigDecimal value, String source) {
        switch (unit) {
            case USURY ->
                    write(
                            """
                            insert into usury_rate (month, percent_ea, source)
                            values (:key, :value, :source)
                            on conflict (month) do update
                                set percent_ea = excluded.percent_ea, source = excluded.source
                            """,
                            since,
                            value.movePointRight(PERCENT),
                            source);
            case INFLATION ->
                    write(
                            """
                            insert into inflation (year, fraction, source)
                            values (:key, :value, :source)
                            on conflict (year) do update
                                set fraction = excluded.fraction, source = excluded.source
                            """,
                            since.getYear(),
                            value,
                            source);
            case UVT, SMMLV, UVB ->
                    write(
                            """
                            insert into annual_value (year, unit, pesos, source)
                            values (:key, '%s', :value, :source)
                            on conflict (year, unit) do update
                                set pesos = excluded.pesos, source = excluded.source
                            """
                                    .formatted(unit.name()),
                            since.getYear(),
                            value.longValueExact(),
                            source);
        }
    }

    private Optional<BigDecimal> one(String sql, Object key) {
        List<?> found = database.createNativeQuery(sql).setParameter("key", key).getResultList();
        return found.stream().map(BigDecimal.class::cast).findFirst();
    }

    private void write(String sql, Object key, Object value, String source) {
        database.createNativeQuery(sql)
                .setParameter("key", key)
                .setParameter("value", value)
                .setParameter("source", source)
                .executeUpdate();
    }
}

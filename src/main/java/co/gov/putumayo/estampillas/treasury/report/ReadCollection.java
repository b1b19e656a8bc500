package co.gov.putumayo.estampillas.treasury.report;

import co.gov.putumayo.estampillas.shared.LegalTime;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Hands the collection over row by row, read month by month: however many years are asked for, one
 * month is in memory, and no connection is held while a slow reader takes its rows.
 */
@ApplicationScoped
public class ReadCollection {

    private final EntityManager entities;
    private final Clock clock;

    ReadCollection(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    public void read(CollectionQuery query, Consumer<CollectionRow> to) {
        Map<Object, CollectionRow> year = new LinkedHashMap<>();
        // Nothing was collected in days that have not come, nor before there were computers: a
        // year typed wrong must not cost a statement for each month of centuries.
        LocalDate begin = later(query.from(), LocalDate.EPOCH);
        LocalDate end = earlier(query.to(), LocalDate.now(clock));
        while (!begin.isAfter(end)) {
            LocalDate last = earlier(begin.withDayOfMonth(begin.lengthOfMonth()), end);
            List<CollectionRow> rows = month(query, begin, last);
            if (query.by() == TimeUnit.YEAR) {
                rows.forEach(row -> year.merge(key(row), row, CollectionRow::plus));
            } else {
                rows.forEach(to);
            }
            begin = last.plusDays(1);
            if (begin.getDayOfYear() == 1 || begin.isAfter(end)) {
                year.values().forEach(to);
                year.clear();
            }
        }
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private record Key(String period, String levy, String entity, String municipality) {}

    private static Key key(CollectionRow row) {
        return new Key(row.period(), row.levy(), row.entity(), row.municipality());
    }

    private List<CollectionRow> month(CollectionQuery query, LocalDate first, LocalDate last) {
        List<?> rows =
                QuarkusTransaction.requiringNew()
                        .call(
                                () ->
                                        entities.createNativeQuery(CollectionSql.ROWS)
                                                .setParameter("begin", start(first))
                                                .setParameter("end", start(last.plusDays(1)))
                                                .setParameter("byDay", query.by() == TimeUnit.DAY)
                                                .setParameter("byLevy", has(query, Dimension.LEVY))
                                                .setParameter(
                                                        "byEntity", has(query, Dimension.ENTITY))
                                                .setParameter(
                                                        "byMunicipality",
                                                        has(query, Dimension.MUNICIPALITY))
                                                .getResultList());
        return rows.stream().map(Object[].class::cast).map(row -> row(query, row)).toList();
    }

    private static boolean has(CollectionQuery query, Dimension dimension) {
        return query.group().contains(dimension);
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(LegalTime.BOGOTA).toInstant();
    }

    private static CollectionRow row(CollectionQuery query, Object[] row) {
        int column = 0;
        LocalDate day = LocalDate.parse(row[column++].toString());
        return new CollectionRow(
                query.by().label(day),
                (String) row[column++],
                (String) row[column++],
                (String) row[column++],
                (String) row[column++],
                ((Number) row[column++]).longValue(),
                ((Number) row[column++]).longValue(),
                ((Number) row[column]).longValue());
    }
}

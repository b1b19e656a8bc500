package co.gov.putumayo.estampillas.treasury.cap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Caps, and the data of the years they are measured with. */
@ApplicationScoped
class CapStore {

    private final EntityManager entities;

    CapStore(EntityManager entities) {
        this.entities = entities;
    }

    List<Cap> caps() {
        List<?> rows =
                entities.createNativeQuery(
                                """
                                select code, levy, article, basis, amount, share, base_year,
                                    reading, warns
                                from emission_cap order by article, code desc
                                """)
                        .getResultList();
        return rows.stream().map(row -> cap((Object[]) row)).toList();
    }

    /** By year, those that have any data. */
    Map<Integer, YearData> years() {
        Map<Integer, Map<String, BigDecimal>> elsewhere = new HashMap<>();
        for (Object each :
                entities.createNativeQuery("select year, levy, amount from emission_elsewhere")
                        .getResultList()) {
            Object[] row = (Object[]) each;
            elsewhere
                    .computeIfAbsent((Integer) row[0], year -> new TreeMap<>())
                    .put((String) row[1], (BigDecimal) row[2]);
        }
        Map<Integer, YearData> years = new TreeMap<>();
        for (Object each :
                entities.createNativeQuery("select year, budget, price_index from emission_year")
                        .getResultList()) {
            Object[] row = (Object[]) each;
            years.put(
                    (Integer) row[0],
                    new YearData(
                            (BigDecimal) row[1],
                            (BigDecimal) row[2],
                            elsewhere.getOrDefault(row[0], Map.of())));
        }
        return years;
    }

    void save(int year, YearData data, String source, String person, Instant now) {
        entities.createNativeQuery(
                        """
                        insert into emission_year
                            (year, budget, price_index, source, recorded_by, recorded_at)
                        values (:year, cast(:budget as numeric), cast(:index as numeric), :source,
                            :person, :now)
                        on conflict on constraint emission_year_pk do update
                        set budget = excluded.budget, price_index = excluded.price_index,
                            source = excluded.source, recorded_by = excluded.recorded_by,
                            recorded_at = excluded.recorded_at
                        """)
                .setParameter("year", year)
                .setParameter("budget", text(data.budget()))
                .setParameter("index", text(data.priceIndex()))
                .setParameter("source", source)
                .setParameter("person", person)
                .setParameter("now", now)
                .executeUpdate();
        entities.createNativeQuery("delete from emission_elsewhere where year = :year")
                .setParameter("year", year)
                .executeUpdate();
        data.elsewhere()
                .forEach(
                        (levy, amount) ->
                                entities.createNativeQuery(
                                                "insert into emission_elsewhere (year, levy, amount)"
                                                        + " values (:year, :levy, :amount)")
                                        .setParameter("year", year)
                                        .setParameter("levy", levy)
                                        .setParameter("amount", amount)
                                        .executeUpdate());
    }

    private static String text(BigDecimal number) {
        return number == null ? null : number.toPlainString();
    }

    private static Cap cap(Object[] row) {
        int column = 0;
        return new Cap(
                (String) row[column++],
                (String) row[column++],
                (String) row[column++],
                Cap.Basis.valueOf((String) row[column++]),
                (BigDecimal) row[column++],
                (BigDecimal) row[column++],
                (Integer) row[column++],
                (String) row[column++],
                (Boolean) row[column]);
    }
}

package co.gov.putumayo.estampillas.tariff;

import co.gov.putumayo.estampillas.tariff.engine.AnnualUnit;
import co.gov.putumayo.estampillas.tariff.engine.AnnualValues;
import co.gov.putumayo.estampillas.tariff.engine.Tariff;
import co.gov.putumayo.estampillas.tariff.engine.TariffTimeline;
import co.gov.putumayo.estampillas.tariff.engine.TariffVersion;
import io.quarkus.cache.Cache;
import io.quarkus.cache.CacheName;
import io.quarkus.cache.CacheResult;
import io.quarkus.cache.CaffeineCache;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.hibernate.query.NativeQuery;

/**
 * Reads tariffs straight into the engine's records: they are values, never changed through the
 * service's objects. Published versions are frozen by the database, so each is read once and kept;
 * the list of versions and the annual values are kept for some seconds (quarkus.cache.caffeine), so
 * that a new one soon counts on every replica and a quote needs no database.
 */
@ApplicationScoped
class TariffStore implements TariffData {

    private static final String VERSIONS = "tariff-versions";
    private static final String ANNUAL_VALUES = "annual-values";

    private final TariffRows rows;
    private final Cache versionsRead;
    private final Cache annualValuesRead;
    private final Map<String, Tariff> published = new ConcurrentHashMap<>();

    TariffStore(
            TariffRows rows,
            @CacheName(VERSIONS) Cache versionsRead,
            @CacheName(ANNUAL_VALUES) Cache annualValuesRead) {
        this.rows = rows;
        this.versionsRead = versionsRead;
        this.annualValuesRead = annualValuesRead;
    }

    /**
     * What acts of a day need, without asking the database; empty when some of it was not read
     * lately, or no tariff was in force.
     */
    Optional<TariffData> inMemory(LocalDate day) {
        TariffTimeline timeline = read(versionsRead, versionsRead.getDefaultKey());
        AnnualValues values = read(annualValuesRead, day.getYear());
        if (timeline == null || values == null) {
            return Optional.empty();
        }
        return timeline.inForceOn(day)
                .map(version -> published.get(version.id()))
                .map(tariff -> new DataOfDay(timeline, tariff, values));
    }

    /** Null when it is not there, or is being read right now. */
    private static <T> T read(Cache cache, Object key) {
        CompletableFuture<T> kept = cache.as(CaffeineCache.class).getIfPresent(key);
        return kept == null || kept.isCompletedExceptionally() ? null : kept.getNow(null);
    }

    @Override
    @CacheResult(cacheName = VERSIONS)
    public TariffTimeline timeline() {
        return new TariffTimeline(
                TariffRows.read(
                        rows.sql(
                                """
                                select id, ordinance, title, valid_from from tariff_version
                                where published_at is not null order by valid_from
                                """),
                        row ->
                                new TariffVersion(
                                        row.get("id", String.class),
                                        row.get("ordinance", String.class),
                                        row.get("title", String.class),
                                        row.get("valid_from", LocalDate.class))));
    }

    @Override
    public Tariff tariff(TariffVersion version) {
        Tariff kept = published.get(version.id());
        return kept != null
                ? kept
                : published.computeIfAbsent(version.id(), id -> rows.whole(version));
    }

    /** A version that may still change, so it is not kept. */
    Tariff draft(TariffVersion version) {
        return rows.whole(version);
    }

    Set<String> levyCodes() {
        return TariffRows.read(
                        rows.sql("select code from levy"), row -> row.get("code", String.class))
                .stream()
                .collect(Collectors.toSet());
    }

    @Override
    @CacheResult(cacheName = ANNUAL_VALUES)
    public AnnualValues annualValues(int year) {
        return new AnnualValues(
                year,
                annualValueRows(year).stream()
                        .collect(
                                Collectors.toMap(
                                        row -> AnnualUnit.valueOf(row.unit()),
                                        AnnualValueView::pesos)));
    }

    /**
     * @param year null for every year
     */
    List<AnnualValueView> annualValueRows(Integer year) {
        NativeQuery<Tuple> query =
                rows.sql(
                        """
                        select unit, year, pesos, source from annual_value
                        where cast(:year as integer) is null or year = :year
                        order by year desc, unit
                        """);
        query.setParameter("year", year, Integer.class);
        return TariffRows.read(
                query,
                row ->
                        new AnnualValueView(
                                row.get("unit", String.class),
                                row.get("year", Integer.class),
                                row.get("pesos", Long.class),
                                row.get("source", String.class)));
    }

    /** Those in force on the day, in the order of the catalogue. */
    List<ExemptionView> exemptions(LocalDate day) {
        NativeQuery<Tuple> query =
                rows.sql(
                        """
                        select code, text, ordinance, article, act_types, levies, entity_types,
                               beneficiary, once_a_year, valid_from, valid_to
                        from exemption
                        where valid_from <= :day and (valid_to is null or valid_to >= :day)
                        order by position
                        """);
        query.setParameter("day", day);
        TariffRows.texts(query, "code", "text", "ordinance", "article", "beneficiary");
        TariffRows.lists(query, "act_types", "levies", "entity_types");
        query.addScalar("once_a_year", Boolean.class);
        query.addScalar("valid_from", LocalDate.class).addScalar("valid_to", LocalDate.class);
        return TariffRows.read(
                query,
                row ->
                        new ExemptionView(
                                row.get("code", String.class),
                                row.get("text", String.class),
                                TariffRows.codes(row, "act_types"),
                                TariffRows.codes(row, "levies"),
                                TariffRows.codes(row, "entity_types"),
                                row.get("beneficiary", String.class),
                                row.get("once_a_year", Boolean.class),
                                row.get("ordinance", String.class),
                                row.get("article", String.class),
                                row.get("valid_from", LocalDate.class),
                                row.get("valid_to", LocalDate.class)));
    }
}

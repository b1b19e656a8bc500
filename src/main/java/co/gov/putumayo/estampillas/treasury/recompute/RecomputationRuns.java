package co.gov.putumayo.estampillas.treasury.recompute;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** How far each night's run came, and what it found. */
@ApplicationScoped
class RecomputationRuns {

    private final EntityManager entities;

    RecomputationRuns(EntityManager entities) {
        this.entities = entities;
    }

    /** A run that is not over, locked by this transaction. */
    record Run(LocalDate day, UUID after) {}

    void begin(LocalDate day, Instant now) {
        entities.createNativeQuery(
                        """
                        insert into liquidation_recomputation
                            (day, after_id, checked, differences, started_at)
                        values (:day, cast('00000000-0000-0000-0000-000000000000' as uuid), 0, 0, :now)
                        on conflict on constraint liquidation_recomputation_pk do nothing
                        """)
                .setParameter("day", day)
                .setParameter("now", now)
                .executeUpdate();
    }

    /** Empty when it is over or another replica is at it. */
    Optional<Run> claim(LocalDate day) {
        List<?> rows =
                entities.createNativeQuery(
                                """
                                select day, after_id from liquidation_recomputation
                                where day = :day and finished_at is null
                                for update skip locked
                                """)
                        .setParameter("day", day)
                        .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Run(day, (UUID) row[1]))
                .findFirst();
    }

    List<UUID> liquidationsAfter(UUID after, int most) {
        List<?> ids =
                entities.createNativeQuery(
                                "select id from liquidation where id > :after order by id limit :most")
                        .setParameter("after", after)
                        .setParameter("most", most)
                        .getResultList();
        return ids.stream().map(UUID.class::cast).toList();
    }

    void report(UUID liquidation, LocalDate day, String detail, Instant now) {
        entities.createNativeQuery(
                        """
                        insert into liquidation_difference (liquidation_id, found_on, detail, found_at)
                        values (:liquidation, :day, :detail, :now)
                        on conflict on constraint liquidation_difference_pk do nothing
                        """)
                .setParameter("liquidation", liquidation)
                .setParameter("day", day)
                .setParameter("detail", detail)
                .setParameter("now", now)
                .executeUpdate();
    }

    void advance(Run run, List<UUID> done, long differences, Instant finished) {
        entities.createNativeQuery(
                        """
                        update liquidation_recomputation
                        set after_id = :after, checked = checked + :checked,
                            differences = differences + :differences,
                            finished_at = cast(:finished as timestamptz)
                        where day = :day
                        """)
                .setParameter("after", done.isEmpty() ? run.after() : done.get(done.size() - 1))
                .setParameter("checked", done.size())
                .setParameter("differences", differences)
                .setParameter("finished", finished == null ? null : finished.toString())
                .setParameter("day", run.day())
                .executeUpdate();
    }

    /** The last runs, the newest first. */
    List<RunView> latest(int most) {
        List<?> rows =
                entities.createNativeQuery(
                                """
                                select r.day, r.checked, r.differences, r.finished_at is not null,
                                    array_to_string(array(
                                        select l.number from liquidation_difference d
                                        join liquidation l on l.id = d.liquidation_id
                                        where d.found_on = r.day order by l.number limit 200), ',')
                                from liquidation_recomputation r order by r.day desc limit :most
                                """)
                        .setParameter("most", most)
                        .getResultList();
        return rows.stream().map(Object[].class::cast).map(RecomputationRuns::view).toList();
    }

    private static RunView view(Object[] row) {
        String numbers = (String) row[4];
        return new RunView(
                (LocalDate) row[0],
                ((Number) row[1]).longValue(),
                ((Number) row[2]).longValue(),
                (Boolean) row[3],
                numbers.isEmpty() ? List.of() : List.of(numbers.split(",")));
    }
}

package co.gov.putumayo.estampillas.declaration.record;

import co.gov.putumayo.estampillas.shared.Ids;
import co.gov.putumayo.estampillas.shared.security.Officer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who read what: declarations are confidential and each reading leaves a trace (art. 418). */
@ApplicationScoped
public class ReadingLog {

    private final EntityManager database;
    private final Officer officer;
    private final Clock clock;

    ReadingLog(EntityManager database, Officer officer, Clock clock) {
        this.database = database;
        this.officer = officer;
        this.clock = clock;
    }

    /** One reading. */
    @Schema(name = "DeclarationReading")
    public record Reading(
            UUID id,
            @Schema(description = "Subject of the reader at the identity provider.") String readBy,
            @Schema(description = "Role it read as.", examples = "revenue") String readAs,
            @Schema(description = "What it read.", examples = "rows") String what,
            Instant readAt) {}

    /** In the transaction of the reading: what cannot be noted is not shown. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void note(Collection<UUID> declarations, String role, String what) {
        if (declarations.isEmpty()) {
            return;
        }
        database.createNativeQuery(
                        """
                        insert into declaration_reading
                            (id, declaration_id, read_by, read_as, what, read_at)
                        select reading.id, reading.declaration, :who, :role, :what, :now
                        from unnest(cast(:ids as uuid[]), cast(:declarations as uuid[]))
                            as reading (id, declaration)
                        """)
                .setParameter("ids", texts(declarations.stream().map(each -> Ids.next())))
                .setParameter("declarations", texts(declarations.stream()))
                .setParameter("who", officer.subject())
                .setParameter("role", role)
                .setParameter("what", what)
                .setParameter("now", clock.instant())
                .executeUpdate();
    }

    private static String[] texts(Stream<UUID> ids) {
        return ids.map(UUID::toString).toArray(String[]::new);
    }

    /**
     * @param after identifier of the last one seen, or null
     */
    public List<Reading> page(UUID declaration, UUID after, int rows) {
        List<?> found =
                database.createNativeQuery(
                                """
                                select id, read_by, read_as, what, read_at from declaration_reading
                                where declaration_id = :declaration and id > :after order by id
                                """)
                        .setParameter("declaration", declaration)
                        .setParameter("after", after == null ? new UUID(0, 0) : after)
                        .setMaxResults(rows)
                        .getResultList();
        return found.stream().map(Object[].class::cast).map(ReadingLog::reading).toList();
    }

    private static Reading reading(Object[] row) {
        int column = 0;
        return new Reading(
                (UUID) row[column++],
                (String) row[column++],
                (String) row[column++],
                (String) row[column++],
                (Instant) row[column]);
    }
}

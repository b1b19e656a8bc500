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
        Instant now = clock.instant();
        for (UUID declaration : declarations) {
            database.createNativeQuery(
                            """
                            insert into declaration_reading
                                (id, declaration_id, read_by, read_as, what, read_at)
                            values (:id, :declaration, :who, :role, :what, :now)
                            """)
                    .setParameter("id", Ids.next())
                    .setParameter("declaration", declaration)
                    .setParameter("who", officer.subject())
                    .setParameter("role", role)
                    .setParameter("what", what)
                    .setParameter("now", now)
                    .executeUpdate();
        }
    }

    /**
     * @param after identifier of the last one seen, or null
     */
    @SuppressWarnings("unchecked") // a native query with a result class is one of that class
    public List<Reading> page(UUID declaration, UUID after, int rows) {
        return database.createNativeQuery(
                        """
                        select id, read_by, read_as, what, read_at from declaration_reading
                        where declaration_id = :declaration and id > :after order by id
                        """,
                        Reading.class)
                .setParameter("declaration", declaration)
                .setParameter("after", after == null ? new UUID(0, 0) : after)
                .setMaxResults(rows)
                .getResultList();
    }
}

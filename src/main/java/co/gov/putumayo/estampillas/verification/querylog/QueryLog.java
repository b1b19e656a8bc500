package co.gov.putumayo.estampillas.verification.querylog;

import co.gov.putumayo.estampillas.shared.Ids;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/**
 * Keeps what officers ask, in the transaction that answers them. What the public asks is not kept:
 * nobody is watched for checking a receipt.
 */
@ApplicationScoped
public class QueryLog {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final EntityManager entities;
    private final Clock clock;

    QueryLog(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /**
     * @param subject of the identity provider
     * @param entityNit the entity it asked for
     */
    public record Asker(String subject, String entityNit) {}

    /**
     * @param code compact, or null for what can be no code
     * @param receiptId null when none was found
     * @param result the verdict's name; VALID begins the time in which the entity should use it
     */
    public record Asked(String code, UUID receiptId, String result) {}

    private record Line(UUID id, String code, UUID receipt_id, String result) {}

    /** All in one statement. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(QueryKind kind, Asker asker, List<Asked> asked) {
        if (asked.isEmpty()) {
            return;
        }
        entities.createNativeQuery(
                        """
                        with logged as (
                            insert into verification_query
                                (id, kind, asked_at, asked_by, entity_nit, code, receipt_id, result)
                            select line.id, :kind, :now, :subject, :nit,
                                line.code, line.receipt_id, line.result
                            from jsonb_to_recordset(cast(:lines as jsonb))
                                as line (id uuid, code text, receipt_id uuid, result text)
                            returning receipt_id, entity_nit, asked_at, result)
                        insert into verified_receipt (receipt_id, entity_nit, first_verified_at)
                        select distinct receipt_id, entity_nit, asked_at from logged
                        where receipt_id is not null and result = 'VALID'
                        -- Always in this order: two that ask at once must not wait for each other.
                        order by receipt_id
                        on conflict on constraint verified_receipt_pk do nothing
                        """)
                .setParameter("kind", kind.name())
                .setParameter("now", clock.instant())
                .setParameter("subject", asker.subject())
                .setParameter("nit", asker.entityNit())
                .setParameter("lines", lines(asked))
                .executeUpdate();
    }

    private static String lines(List<Asked> asked) {
        try {
            return JSON.writeValueAsString(
                    asked.stream()
                            .map(
                                    one ->
                                            new Line(
                                                    Ids.next(),
                                                    one.code(),
                                                    one.receiptId(),
                                                    one.result()))
                            .toList());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}

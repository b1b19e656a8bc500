package co.gov.putumayo.estampillas.payment.review;

import co.gov.putumayo.estampillas.shared.paging.PageRequest;
import co.gov.putumayo.estampillas.shared.problem.ErrorCode;
import co.gov.putumayo.estampillas.shared.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Anomalies, open or closed, the oldest first. */
@ApplicationScoped
public class Anomalies {

    private static final String SELECT =
            """
            select n.id, cast(n.kind as string), a.paymentId, a.id, p.payableNumber, a.reference,
                   a.gateway, a.cus, n.amountReceived, n.currency, n.expected, a.bankTime,
                   n.openedAt, n.resolvedAt, n.resolvedBy, n.resolution
            from PaymentAnomaly n join PaymentAttempt a on a.id = n.attemptId
                join Payment p on p.id = a.paymentId
            where %s
            order by n.id
            """;

    private final EntityManager entities;
    private final Clock clock;

    Anomalies(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    record Row(
            UUID id,
            String kind,
            UUID paymentId,
            UUID attemptId,
            String number,
            String reference,
            String gateway,
            String cus,
            BigDecimal amountReceived,
            String currency,
            long expected,
            Instant bankTime,
            Instant openedAt,
            Instant resolvedAt,
            String resolvedBy,
            String resolution) {}

    @Transactional
    public List<AnomalyView> page(boolean open, PageRequest page) {
        String wanted = "n.id > :after and n.resolvedAt is " + (open ? "null" : "not null");
        return entities.createQuery(SELECT.formatted(wanted), Row.class)
                .setParameter("after", page.afterId().orElse(PageRequest.BEFORE_ALL))
                .setMaxResults(page.rowsToRead())
                .getResultStream()
                .map(this::view)
                .toList();
    }

    /**
     * @throws ProblemException 404
     */
    @Transactional
    public AnomalyView get(UUID id) {
        return entities.createQuery(SELECT.formatted("n.id = :id"), Row.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .map(this::view)
                .orElseThrow(() -> ProblemException.of(ErrorCode.NOT_FOUND));
    }

    private AnomalyView view(Row row) {
        Instant until = row.resolvedAt() == null ? clock.instant() : row.resolvedAt();
        return new AnomalyView(
                row.id(),
                row.kind(),
                row.paymentId(),
                row.attemptId(),
                row.number(),
                row.reference(),
                row.gateway(),
                row.cus(),
                row.amountReceived(),
                row.currency(),
                row.expected(),
                row.bankTime(),
                row.openedAt(),
                Duration.between(row.openedAt(), until).toDays(),
                row.resolvedAt() == null ? nextStep(row.kind()) : null,
                row.resolvedAt(),
                row.resolvedBy(),
                row.resolution());
    }

    private static String nextStep(String kind) {
        return switch (kind) {
            case "REVERSED" ->
                    "Compruebe con la pasarela y el banco si el dinero sigue allí, y cierre con la"
                            + " constancia.";
            case "WRONG_CURRENCY" ->
                    "Establezca con el banco cuántos pesos entraron, y cierre con la constancia.";
            default -> "Decida su expediente de devolución.";
        };
    }
}

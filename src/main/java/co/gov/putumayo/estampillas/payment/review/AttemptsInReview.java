package co.gov.putumayo.estampillas.payment.review;

import co.gov.putumayo.estampillas.shared.paging.PageRequest;
import co.gov.putumayo.estampillas.shared.problem.ErrorCode;
import co.gov.putumayo.estampillas.shared.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The attempts that Treasury must look at, the oldest first. */
@ApplicationScoped
public class AttemptsInReview {

    private static final String UNKNOWN = "UNKNOWN";

    private static final String SELECT =
            """
            select a.id, a.paymentId, p.payableNumber, a.reference, a.gateway,
                   cast(a.state as string), a.amount, a.bankName, a.cus, a.createdAt, a.checkedAt,
                   coalesce(a.gatewayTransactionId, a.toldTransactionId)
            from PaymentAttempt a join Payment p on p.id = a.paymentId
            where a.needsReview = true and a.id %s
            order by a.id
            """;

    private final EntityManager entities;
    private final EndingRepository endings;
    private final Clock clock;

    AttemptsInReview(EntityManager entities, EndingRepository endings, Clock clock) {
        this.entities = entities;
        this.endings = endings;
        this.clock = clock;
    }

    record Row(
            UUID id,
            UUID paymentId,
            String number,
            String reference,
            String gateway,
            String state,
            long amount,
            String bankName,
            String cus,
            Instant createdAt,
            Instant checkedAt,
            String transactionId) {}

    @Transactional
    public List<AttemptInReview> page(PageRequest page) {
        return views(
                entities.createQuery(SELECT.formatted("> :after"), Row.class)
                        .setParameter("after", page.afterId().orElse(PageRequest.BEFORE_ALL))
                        .setMaxResults(page.rowsToRead())
                        .getResultList());
    }

    /**
     * @throws ProblemException 404 when nobody must look at it
     */
    @Transactional
    public AttemptInReview get(UUID id) {
        return views(
                        entities.createQuery(SELECT.formatted("= :id"), Row.class)
                                .setParameter("id", id)
                                .getResultList())
                .stream()
                .findFirst()
                .orElseThrow(() -> ProblemException.of(ErrorCode.NOT_FOUND));
    }

    private List<AttemptInReview> views(List<Row> rows) {
        Map<UUID, EndingView> proposals =
                endings.proposals(rows.stream().map(Row::id).toList()).stream()
                        .collect(Collectors.toMap(AttemptEnding::attemptId, AttemptEnding::view));
        return rows.stream().map(row -> view(row, proposals.get(row.id()))).toList();
    }

    private AttemptInReview view(Row row, EndingView proposal) {
        return new AttemptInReview(
                row.id(),
                row.paymentId(),
                row.number(),
                row.reference(),
                row.gateway(),
                row.state(),
                row.amount(),
                row.bankName(),
                row.cus(),
                row.createdAt(),
                row.checkedAt(),
                Duration.between(row.createdAt(), clock.instant()).toDays(),
                nextStep(row, proposal),
                proposal);
    }

    private static String nextStep(Row row, EndingView proposal) {
        if (proposal != null) {
            return "Otra persona debe aprobar o negar la propuesta de terminarlo.";
        }
        if (UNKNOWN.equals(row.state()) && row.transactionId() == null) {
            return "Busque la referencia en la consola de la pasarela; si no existe, proponga"
                    + " terminar el intento con la constancia de la pasarela.";
        }
        return "Compare la referencia y el valor con la consola de la pasarela y pida que ella"
                + " confirme el estado.";
    }
}

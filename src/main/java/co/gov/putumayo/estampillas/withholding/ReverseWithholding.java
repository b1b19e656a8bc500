package co.gov.putumayo.estampillas.withholding;

import co.gov.putumayo.estampillas.liquidation.WithheldLiquidations;
import co.gov.putumayo.estampillas.shared.outbox.Outbox;
import co.gov.putumayo.estampillas.shared.problem.ErrorCode;
import co.gov.putumayo.estampillas.shared.problem.ProblemException;
import co.gov.putumayo.estampillas.shared.problem.TextRules;
import co.gov.putumayo.estampillas.shared.problem.Violations;
import co.gov.putumayo.estampillas.shared.security.Officer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/**
 * Takes back a withholding made in error while its money is still the entity's. Once declared it is
 * the Department's, and only Tesorería gives it back (art. 301).
 */
@ApplicationScoped
public class ReverseWithholding {

    private static final int LONGEST_REASON = 500;
    private static final int LONGEST_DOCUMENT = 100;

    private final WithholdingRepository repository;
    private final WithholdingAnswers answers;
    private final WithheldReceipts receipts;
    private final WithheldLiquidations liquidations;
    private final Officer officer;
    private final Outbox outbox;
    private final Clock clock;

    ReverseWithholding(
            WithholdingRepository repository,
            WithholdingAnswers answers,
            WithheldReceipts receipts,
            WithheldLiquidations liquidations,
            Officer officer,
            Outbox outbox,
            Clock clock) {
        this.repository = repository;
        this.answers = answers;
        this.receipts = receipts;
        this.liquidations = liquidations;
        this.officer = officer;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * @throws ProblemException 422 with all that is missing; 404 when the entity has no such
     *     withholding; 409 when it is declared or reversed
     */
    @Transactional
    public WithholdingAnswer reverse(UUID id, ReversalRequest request) {
        Reversal reversal = check(request);
        Withholding locked =
                repository
                        .lockOfEntity(id, officer.entityNit())
                        .orElseThrow(() -> ProblemException.of(ErrorCode.NOT_FOUND));
        if (locked.isReversed()) {
            throw ProblemException.of(ErrorCode.CONFLICT, "Ya se reversó.");
        }
        if (locked.isDeclared()) {
            throw ProblemException.of(
                    ErrorCode.CONFLICT,
                    "Ya se declaró: lo pagado de más o no debido se pide a la Tesorería"
                            + " Departamental (art. 301).");
        }
        locked.reverse(reversal, officer.subject(), clock.instant().truncatedTo(ChronoUnit.MILLIS));
        liquidations.giveBack(locked.liquidationId());
        receipts.giveBack(locked.liquidationId());
        outbox.record(
                new WithholdingReversed(
                        locked.id(),
                        locked.liquidationId(),
                        locked.liquidationNumber(),
                        locked.entityNit()),
                officer.subject());
        return answers.of(locked);
    }

    private static Reversal check(ReversalRequest request) {
        ReversalRequest given = request == null ? new ReversalRequest(null, null) : request;
        Violations violations = new Violations();
        String reason =
                TextRules.required(
                        given.reason(),
                        LONGEST_REASON,
                        "/reason",
                        "Diga por qué no debía retenerse.",
                        violations);
        String document =
                TextRules.required(
                        given.document(),
                        LONGEST_DOCUMENT,
                        "/document",
                        "Diga qué documento lo sustenta.",
                        violations);
        violations.throwIfAny();
        return new Reversal(reason, document);
    }
}

package co.gov.putumayo.estampillas.declaration.filing;

import co.gov.putumayo.estampillas.declaration.owed.Owed;
import co.gov.putumayo.estampillas.declaration.record.Boxes;
import co.gov.putumayo.estampillas.declaration.record.Declaration;
import co.gov.putumayo.estampillas.declaration.record.DeclarationRepository;
import co.gov.putumayo.estampillas.declaration.record.FiledFigures;
import co.gov.putumayo.estampillas.declaration.review.Claims;
import co.gov.putumayo.estampillas.declaration.review.Contents;
import co.gov.putumayo.estampillas.payment.payable.Payable;
import co.gov.putumayo.estampillas.payment.payable.PayableSource;
import co.gov.putumayo.estampillas.shared.DocumentType;
import co.gov.putumayo.estampillas.shared.LegalTime;
import co.gov.putumayo.estampillas.shared.TaxId;
import co.gov.putumayo.estampillas.shared.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Declarations as the payment module sees them. The amount is that of paying today, until midnight
 * in Bogotá. A bank may confirm on a later day, by whose clock the day of payment counts (art.
 * 572): the declaration is filed all the same, for the tax is whole (arts. 299, 415-f), and what
 * penalty and interest grew is left as a balance to pay.
 */
@ApplicationScoped
class PayableDeclarations implements PayableSource {

    static final String KIND = "declarations";

    private static final String ACTOR = "pay-declaration";

    /** Rates reach the last day of a published month: further back one is always known. */
    private static final int DAYS_BACK = 31;

    private final DeclarationRepository declarations;
    private final Contents contents;
    private final Claims claims;
    private final Presentation presentation;
    private final Clock clock;

    PayableDeclarations(
            DeclarationRepository declarations,
            Contents contents,
            Claims claims,
            Presentation presentation,
            Clock clock) {
        this.declarations = declarations;
        this.contents = contents;
        this.claims = claims;
        this.presentation = presentation;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    /**
     * @param accessCode NIT of the entity of the officer who pays
     */
    @Override
    @Transactional
    public Optional<Payable> open(String number, String accessCode) {
        return DeclarationKeys.id(number)
                .flatMap(declarations::findByIdOptional)
                .filter(found -> found.entityNit().equals(accessCode))
                .map(found -> payable(found, claims.owed(found, LocalDate.now(clock))));
    }

    @Override
    @Transactional
    public Optional<Payable> find(UUID id) {
        return declarations
                .findByIdOptional(id)
                .map(
                        found ->
                                payable(
                                        found,
                                        owedOn(found, contents.boxes(id), LocalDate.now(clock))));
    }

    /** A refund of its agent may pay it (art. 633). */
    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<Payable> lock(UUID id) {
        declarations.lock(id);
        return find(id);
    }

    @Override
    public void paid(UUID id, Instant paidAt) {
        throw new IllegalStateException("The amount of a declaration depends on the day");
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void paid(UUID id, long amount, Instant paidAt) {
        Declaration declaration = declarations.lock(id).orElseThrow();
        Boxes boxes = contents.boxes(id);
        Owed owed = owedOn(declaration, boxes, LocalDate.ofInstant(paidAt, LegalTime.BOGOTA));
        declaration.filePaid(boxes.total(), owed, amount, paidAt);
        presentation.paid(declaration, boxes, ACTOR);
    }

    /** Filed, it is what a bank received; before, what is owed today. */
    private Payable payable(Declaration declaration, Owed owed) {
        LocalDate today = LocalDate.now(clock);
        return new Payable(
                KIND,
                declaration.id(),
                declaration.number(),
                "Declaración " + declaration.number(),
                declaration
                        .filed()
                        .map(filed -> filed.received() - declaration.paidByRefunds().whole())
                        .orElse(owed.total()),
                today.plusDays(1).atStartOfDay(LegalTime.BOGOTA).toInstant(),
                new TaxId(DocumentType.NIT, declaration.entityNit()),
                declaration.entityName(),
                null,
                state(declaration));
    }

    private static Payable.State state(Declaration declaration) {
        return switch (declaration.state()) {
            case AWAITING_PAYMENT -> Payable.State.OPEN;
            case FILED, CORRECTED ->
                    declaration.filed().map(FiledFigures::received).orElse(0L) > 0
                            ? Payable.State.PAID
                            : Payable.State.NOTHING_DUE;
            case DRAFT, SIGNED, WITHDRAWN, NOT_FILED -> Payable.State.CANCELLED;
        };
    }

    /**
     * Money in the bank is never refused for want of a rate: when that of the day is not published
     * yet, the last day that has one counts.
     */
    private Owed owedOn(Declaration declaration, Boxes boxes, LocalDate day) {
        LocalDate counted = day;
        while (true) {
            try {
                return claims.owed(declaration, boxes, counted);
            } catch (ProblemException e) {
                if (counted.isBefore(day.minusDays(DAYS_BACK))) {
                    throw e;
                }
                counted = counted.minusDays(1);
            }
        }
    }
}

package co.gov.putumayo.estampillas.declaration.view;

import co.gov.putumayo.estampillas.declaration.fact.RowType;
import co.gov.putumayo.estampillas.declaration.owed.Owed;
import co.gov.putumayo.estampillas.declaration.record.ActRepository;
import co.gov.putumayo.estampillas.declaration.record.Boxes;
import co.gov.putumayo.estampillas.declaration.record.Declaration;
import co.gov.putumayo.estampillas.declaration.record.DeclarationRepository;
import co.gov.putumayo.estampillas.declaration.record.DeclarationState;
import co.gov.putumayo.estampillas.declaration.record.DepositRepository;
import co.gov.putumayo.estampillas.declaration.record.FiledFigures;
import co.gov.putumayo.estampillas.declaration.record.RowRepository;
import co.gov.putumayo.estampillas.declaration.record.Signature;
import co.gov.putumayo.estampillas.declaration.record.SignatureRepository;
import co.gov.putumayo.estampillas.declaration.review.Claims;
import co.gov.putumayo.estampillas.declaration.review.Contents;
import co.gov.putumayo.estampillas.declaration.review.Corrections;
import co.gov.putumayo.estampillas.declaration.review.Faults;
import co.gov.putumayo.estampillas.shared.Decimals;
import co.gov.putumayo.estampillas.shared.LegalTime;
import co.gov.putumayo.estampillas.shared.problem.FieldError;
import co.gov.putumayo.estampillas.shared.problem.ProblemException;
import co.gov.putumayo.estampillas.shared.problem.Violations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Writes a declaration as its readers see it. */
@ApplicationScoped
public class DescribeDeclaration {

    private final DeclarationRepository declarations;
    private final RowRepository rows;
    private final DepositRepository deposits;
    private final SignatureRepository signatures;
    private final ActRepository acts;
    private final Contents contents;
    private final Corrections corrections;
    private final Claims claims;
    private final Faults faults;
    private final Clock clock;

    DescribeDeclaration(
            DeclarationRepository declarations,
            RowRepository rows,
            DepositRepository deposits,
            SignatureRepository signatures,
            ActRepository acts,
            Contents contents,
            Corrections corrections,
            Claims claims,
            Faults faults,
            Clock clock) {
        this.declarations = declarations;
        this.rows = rows;
        this.deposits = deposits;
        this.signatures = signatures;
        this.acts = acts;
        this.contents = contents;
        this.corrections = corrections;
        this.claims = claims;
        this.faults = faults;
        this.clock = clock;
    }

    /** As it is now, changes of this transaction included. */
    @Transactional(Transactional.TxType.MANDATORY)
    public DeclarationView describe(Declaration declaration) {
        declarations.flush();
        Boxes boxes = contents.boxes(declaration.id());
        LocalDate day =
                declaration.filed().map(FiledFigures::filingDay).orElse(LocalDate.now(clock));
        DepositRepository.Total deposited = deposits.total(declaration.id());
        return new DeclarationView(
                declaration.id(),
                declaration.number(),
                declaration.state(),
                declaration.revision(),
                new DeclarationView.Filer(declaration.entityNit(), declaration.entityName()),
                declaration.period().toString(),
                declaration.kind(),
                corrections.terms(declaration, boxes, day).orElse(null),
                declaration.state() == DeclarationState.CORRECTED
                        ? declarations
                                .correctionOf(declaration.id())
                                .map(Declaration::number)
                                .orElse(null)
                        : null,
                Decimals.plain(declaration.payShare().fraction()),
                declaration.differingCriterion(),
                declaration.accountantSigns(),
                boxes.boxes(),
                boxes.total(),
                informed(declaration),
                new DeclarationView.Deposits(deposited.count(), deposited.amount()),
                owing(declaration, boxes, day),
                signatures.of(declaration.id()).stream().map(this::signature).toList(),
                acts.of(declaration.id()).stream().map(DeclarationView.ActView::of).toList(),
                pending(declaration, boxes, day),
                declaration.contentSha256(),
                bogota(declaration.createdAt()),
                acknowledgement(declaration));
    }

    private List<DeclarationView.Informed> informed(Declaration declaration) {
        return rows.sums(declaration.id()).stream()
                .filter(sum -> sum.type() == RowType.EXCESS || sum.type() == RowType.RESCINDED)
                .map(
                        sum ->
                                new DeclarationView.Informed(
                                        sum.type().name(), sum.levy(), sum.amount(), sum.count()))
                .toList();
    }

    private DeclarationView.Owing owing(Declaration declaration, Boxes boxes, LocalDate day) {
        if (declaration.filed().isPresent()) {
            return filed(declaration, claims.penaltyArticle(declaration, day));
        }
        try {
            Owed owed = claims.owed(declaration, boxes, day);
            return new DeclarationView.Owing(
                    owed.day(),
                    owed.dueDate(),
                    owed.monthsLate(),
                    owed.tax(),
                    owed.penalty(),
                    owed.penaltyArticle(),
                    owed.interest(),
                    owed.whole(),
                    0,
                    0,
                    false,
                    0,
                    owed.setOff());
        } catch (ProblemException e) {
            // Of a day whose rate nobody published there is no figure; filing says which.
            return null;
        }
    }

    private static DeclarationView.Owing filed(Declaration declaration, String article) {
        FiledFigures filed = declaration.filed().orElseThrow();
        return new DeclarationView.Owing(
                filed.filingDay(),
                filed.dueDate(),
                filed.monthsLate(),
                filed.taxToPay(),
                filed.penalty(),
                filed.penalty() > 0 ? article : null,
                filed.interest(),
                filed.total(),
                filed.received(),
                filed.balance() - declaration.paidByRefunds().balance(),
                filed.balancePaidAt() != null,
                filed.excess(),
                declaration.paidByRefunds().total());
    }

    private DeclarationView.SignatureView signature(Signature signature) {
        return new DeclarationView.SignatureView(
                signature.capacity(),
                signature.signerName(),
                signature.licence(),
                signature.qualifications() != null,
                signature.qualifications(),
                signature.contentSha256(),
                bogota(signature.signedAt()));
    }

    private List<FieldError> pending(Declaration declaration, Boxes boxes, LocalDate day) {
        Violations violations = new Violations();
        if (declaration.state().isOpen()) {
            faults.gather(declaration, boxes, day, violations);
        }
        return violations.errors();
    }

    private DeclarationView.Acknowledgement acknowledgement(Declaration declaration) {
        if (declaration.presentedAt() == null) {
            return null;
        }
        OffsetDateTime presented = bogota(declaration.presentedAt());
        return new DeclarationView.Acknowledgement(
                declaration.number(),
                presented,
                declaration.filed().map(figures -> bogota(figures.filedAt())).orElse(null),
                switch (declaration.state()) {
                    case AWAITING_PAYMENT ->
                            "Recibida con hora oficial colombiana; se entiende presentada con el"
                                    + " pago de la totalidad (arts. 299, 387).";
                    case NOT_FILED ->
                            "Recibida, pero un acto de Rentas la declaró no presentada (art. 415).";
                    default -> "Presentada, con hora oficial colombiana (art. 387).";
                });
    }

    private static OffsetDateTime bogota(Instant moment) {
        return moment.truncatedTo(ChronoUnit.SECONDS).atZone(LegalTime.BOGOTA).toOffsetDateTime();
    }
}

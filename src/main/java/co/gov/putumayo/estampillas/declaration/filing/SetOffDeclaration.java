package co.gov.putumayo.estampillas.declaration.filing;

import co.gov.putumayo.estampillas.declaration.owed.Credit;
import co.gov.putumayo.estampillas.declaration.owed.Owed;
import co.gov.putumayo.estampillas.declaration.record.Access;
import co.gov.putumayo.estampillas.declaration.record.Boxes;
import co.gov.putumayo.estampillas.declaration.record.Declaration;
import co.gov.putumayo.estampillas.declaration.record.DeclarationRepository;
import co.gov.putumayo.estampillas.declaration.record.DeclarationSetOff;
import co.gov.putumayo.estampillas.declaration.record.DeclarationState;
import co.gov.putumayo.estampillas.declaration.record.SetOffRepository;
import co.gov.putumayo.estampillas.declaration.review.Claims;
import co.gov.putumayo.estampillas.declaration.review.Contents;
import co.gov.putumayo.estampillas.payment.payable.LivePayments;
import co.gov.putumayo.estampillas.shared.LegalTime;
import co.gov.putumayo.estampillas.shared.problem.ErrorCode;
import co.gov.putumayo.estampillas.shared.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Pays what a declaration owes, or a part of it, with a refund of its agent (arts. 578, 633). The
 * money counts from the day it had entered (art. 572); what it pays at last is filed as with money
 * of a bank.
 */
@ApplicationScoped
public class SetOffDeclaration {

    private final DeclarationRepository declarations;
    private final SetOffRepository setOffs;
    private final Access access;
    private final Contents contents;
    private final Claims claims;
    private final Presentation presentation;
    private final LivePayments livePayments;
    private final Clock clock;

    SetOffDeclaration(
            DeclarationRepository declarations,
            SetOffRepository setOffs,
            Access access,
            Contents contents,
            Claims claims,
            Presentation presentation,
            LivePayments livePayments,
            Clock clock) {
        this.declarations = declarations;
        this.setOffs = setOffs;
        this.access = access;
        this.contents = contents;
        this.claims = claims;
        this.presentation = presentation;
        this.livePayments = livePayments;
        this.clock = clock;
    }

    /**
     * The money of a refund.
     *
     * @param number of the refund
     * @param entered when its money had entered, by the bank's clock
     */
    public record Money(String number, Instant entered) {

        LocalDate day() {
            return LocalDate.ofInstant(entered, LegalTime.BOGOTA);
        }
    }

    /**
     * @param number of the declaration
     * @param pesos of what it owes
     * @param officer who decided it
     * @throws ProblemException 404; 409 when it is being paid at a bank, or owes less by now
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void setOff(String number, long pesos, Money money, String officer) {
        Declaration declaration =
                declarations
                        .lockNow(number)
                        .orElseThrow(() -> ProblemException.of(ErrorCode.NOT_FOUND));
        access.noted(List.of(declaration.id()), "set-off");
        if (declaration.owesBalance()) {
            requireIdle(PayableBalances.KIND, declaration);
            requireOwed(pesos, declaration.balanceOwed(), number);
            note(declaration, money, new Credit(money.day(), pesos, 0), officer);
            payBalance(declaration, pesos, officer);
        } else if (declaration.state() == DeclarationState.AWAITING_PAYMENT) {
            requireIdle(PayableDeclarations.KIND, declaration);
            Boxes boxes = contents.boxes(declaration.id());
            Owed owed = claims.owedBySetOff(declaration, boxes, money.day());
            requireOwed(pesos, owed.total(), number);
            note(declaration, money, Credit.of(money.day(), pesos, owed), officer);
            pay(declaration, boxes, owed, pesos, money, officer);
        } else {
            requireOwed(pesos, 0, number);
        }
    }

    private void note(Declaration declaration, Money money, Credit credit, String officer) {
        setOffs.persist(
                new DeclarationSetOff(
                        declaration, money.number(), credit, officer, clock.instant()));
    }

    private void payBalance(Declaration declaration, long pesos, String officer) {
        declaration.balanceSetOff(pesos, clock.instant());
        if (!declaration.owesBalance()) {
            presentation.balancePaid(declaration, 0, officer);
        }
    }

    private void pay(
            Declaration declaration,
            Boxes boxes,
            Owed owed,
            long pesos,
            Money money,
            String officer) {
        if (pesos < owed.total()) {
            declaration.payPart(pesos);
            return;
        }
        Instant presented = declaration.presentedAt();
        declaration.fileSetOff(
                boxes.total(),
                owed,
                pesos,
                clock.instant(),
                money.entered().isAfter(presented) ? money.entered() : presented);
        presentation.paid(declaration, boxes, officer);
    }

    /** Whoever pays at a bank now was told another sum. */
    private void requireIdle(String kind, Declaration declaration) {
        if (livePayments.isBeingPaid(kind, declaration.id())) {
            throw ProblemException.of(
                    ErrorCode.PAYMENT_PENDING,
                    "La declaración "
                            + declaration.number()
                            + " se está pagando en un banco; espere su respuesta.");
        }
    }

    private static void requireOwed(long pesos, long owed, String number) {
        if (pesos > owed) {
            throw ProblemException.of(
                    ErrorCode.CONFLICT,
                    "La declaración "
                            + number
                            + " ya no debe tanto: quedan "
                            + owed
                            + " pesos. Decida de nuevo.");
        }
    }
}

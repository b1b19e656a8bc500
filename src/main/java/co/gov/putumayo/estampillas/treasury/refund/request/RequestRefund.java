package co.gov.putumayo.estampillas.treasury.refund.request;

import co.gov.putumayo.estampillas.receipt.OpenReceipt;
import co.gov.putumayo.estampillas.receipt.ReceiptView;
import co.gov.putumayo.estampillas.receipt.RefundReceipt;
import co.gov.putumayo.estampillas.shared.CheckedCode;
import co.gov.putumayo.estampillas.shared.Ids;
import co.gov.putumayo.estampillas.shared.LegalTime;
import co.gov.putumayo.estampillas.shared.problem.ErrorCode;
import co.gov.putumayo.estampillas.shared.problem.ProblemException;
import co.gov.putumayo.estampillas.shared.problem.Violations;
import co.gov.putumayo.estampillas.treasury.refund.RefundCase;
import co.gov.putumayo.estampillas.treasury.refund.RefundClaim;
import co.gov.putumayo.estampillas.treasury.refund.RefundConfig;
import co.gov.putumayo.estampillas.treasury.refund.RefundFacts;
import co.gov.putumayo.estampillas.treasury.refund.RefundJournal;
import co.gov.putumayo.estampillas.treasury.refund.RefundMoney;
import co.gov.putumayo.estampillas.treasury.refund.RefundPetition;
import co.gov.putumayo.estampillas.treasury.refund.RefundRepository;
import co.gov.putumayo.estampillas.treasury.refund.RefundTerm;
import co.gov.putumayo.estampillas.treasury.refund.account.AccountVault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** A payer asks for money back and gets a number and a code to follow it. */
@ApplicationScoped
public class RequestRefund {

    private static final String ACTOR = "payer";

    private final RefundRules rules;
    private final OpenReceipt openReceipt;
    private final RefundReceipt refundReceipt;
    private final ReceiptMoney receiptMoney;
    private final UnclaimedMoney unclaimedMoney;
    private final RefundRepository refunds;
    private final RefundJournal journal;
    private final AccountVault vault;
    private final RefundConfig config;
    private final Clock clock;

    RequestRefund(
            RefundRules rules,
            OpenReceipt openReceipt,
            RefundReceipt refundReceipt,
            ReceiptMoney receiptMoney,
            UnclaimedMoney unclaimedMoney,
            RefundRepository refunds,
            RefundJournal journal,
            AccountVault vault,
            RefundConfig config,
            Clock clock) {
        this.rules = rules;
        this.openReceipt = openReceipt;
        this.refundReceipt = refundReceipt;
        this.receiptMoney = receiptMoney;
        this.unclaimedMoney = unclaimedMoney;
        this.refunds = refunds;
        this.journal = journal;
        this.vault = vault;
        this.config = config;
        this.clock = clock;
    }

    /** The case, and the code that opens it, shown this once. */
    public record Made(RefundFacts facts, CheckedCode accessCode) {}

    /**
     * A request out of term is taken and says so: refusing it is an act of Tesorería (art. 630).
     *
     * @throws ProblemException 404 unknown receipt or liquidation, or wrong check or code; 409
     *     asked for already, or nothing to give back; 422
     */
    @Transactional
    public Made request(RefundRequest request) {
        RefundRules.Wish wish = rules.check(request);
        CheckedCode code = CheckedCode.random();
        RefundCase made =
                request.liquidation() == null
                        ? ofReceipt(request, wish, code)
                        : ofUnclaimedMoney(request, wish, code);
        return new Made(made.facts(), code);
    }

    private RefundCase ofReceipt(RefundRequest request, RefundRules.Wish wish, CheckedCode code) {
        ReceiptView known = openReceipt.open(request.receiptCode(), request.check());
        RefundReceipt.Refundable receipt = refundReceipt.lock(known.id());
        if (!receipt.holdsMoney()) {
            throw ProblemException.of(
                    ErrorCode.RECEIPT_NOT_USABLE,
                    "El dinero de este recibo ya se devolvió, o no se pagó nada.");
        }
        if (refunds.hasOpen(known.id())) {
            throw ProblemException.of(
                    ErrorCode.CONFLICT, "Ya hay una solicitud en trámite sobre este recibo.");
        }
        long remaining = receipt.remaining().values().stream().mapToLong(Long::longValue).sum();
        if (refunds.isContested(known.id())) {
            throw ProblemException.of(
                    ErrorCode.CONFLICT,
                    "Hay una solicitud sobre este recibo que espera a que se resuelva un"
                            + " requerimiento especial (art. 630 par. 2): no pida de nuevo.");
        }
        requireAtMost(request.amount(), remaining);
        ReceiptMoney.Came came = receiptMoney.of(receipt);
        RefundMoney money =
                new RefundMoney(
                        known.id(),
                        known.document().number(),
                        null,
                        null,
                        "receipts",
                        known.id(),
                        remaining,
                        came.paidAt());
        LocalDate today = LocalDate.now(clock);
        RefundTerm term =
                RefundTerm.of(
                        came.paidAt().atZone(LegalTime.BOGOTA).toLocalDate(),
                        today,
                        came.declaration().or(wish::declaration),
                        config);
        UUID id = Ids.next();
        RefundCase made =
                RefundCase.requested(
                        id,
                        refunds.nextNumber(today.getYear()),
                        money,
                        petition(id, request, wish, code, term),
                        clock.instant());
        refunds.persistAndFlush(made);
        journal.write(made, ACTOR);
        return made;
    }

    private RefundCase ofUnclaimedMoney(
            RefundRequest request, RefundRules.Wish wish, CheckedCode code) {
        RefundCase opened = unclaimedMoney.of(request.liquidation(), request.accessCode());
        if (!opened.state().isOpen()) {
            throw ProblemException.of(ErrorCode.CONFLICT, "Ese dinero ya no está en trámite.");
        }
        requireAtMost(request.amount(), opened.money().received());
        RefundTerm term = RefundTerm.ofAnomaly(LocalDate.now(clock), config);
        opened.claim(petition(opened.id(), request, wish, code, term));
        refunds.flush();
        return opened;
    }

    private RefundPetition petition(
            UUID id,
            RefundRequest request,
            RefundRules.Wish wish,
            CheckedCode code,
            RefundTerm term) {
        RefundClaim claim =
                new RefundClaim(
                        request.explanation().strip(),
                        request.evidence().strip(),
                        request.amount(),
                        code.hash(),
                        vault.seal(id, request.account()),
                        wish.email(),
                        LocalDate.now(clock));
        return new RefundPetition(wish.cause(), claim, wish.ofPayer(), term);
    }

    private static void requireAtMost(Long amount, long received) {
        if (amount != null && amount > received) {
            new Violations()
                    .add(
                            "/amount",
                            "more-than-received",
                            "No se puede devolver más de lo recibido: " + received + ".",
                            "302")
                    .throwIfAny();
        }
    }
}

package co.gov.putumayo.estampillas.treasury.refund.request;

import co.gov.putumayo.estampillas.declaration.duedate.DueDates;
import co.gov.putumayo.estampillas.declaration.record.Declaration;
import co.gov.putumayo.estampillas.declaration.record.DeclarationRepository;
import co.gov.putumayo.estampillas.receipt.ReceiptKind;
import co.gov.putumayo.estampillas.receipt.RefundReceipt;
import co.gov.putumayo.estampillas.shared.LegalTime;
import co.gov.putumayo.estampillas.shared.problem.ErrorCode;
import co.gov.putumayo.estampillas.shared.problem.ProblemException;
import co.gov.putumayo.estampillas.treasury.refund.RefundTerm;
import co.gov.putumayo.estampillas.withholding.WithholdingView;
import co.gov.putumayo.estampillas.withholding.Withholdings;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * When the money of a receipt came. Withheld stamps are the Department's once the agent declared
 * and paid them; before, the agent gives them back itself by reversing the withholding (art. 301).
 */
@ApplicationScoped
class ReceiptMoney {

    private final Withholdings withholdings;
    private final DeclarationRepository declarations;
    private final DueDates dueDates;

    ReceiptMoney(Withholdings withholdings, DeclarationRepository declarations, DueDates dueDates) {
        this.withholdings = withholdings;
        this.declarations = declarations;
        this.dueDates = dueDates;
    }

    /**
     * @param paidAt when it entered the bank (art. 572)
     * @param declaration of the agent that paid it; empty when the payer did
     */
    record Came(Instant paidAt, Optional<RefundTerm.Declaration> declaration) {}

    /**
     * @throws ProblemException 409 when the agent still has it
     */
    Came of(RefundReceipt.Refundable receipt) {
        if (receipt.receipt().document().proves() != ReceiptKind.WITHHELD) {
            return new Came(receipt.receipt().document().paidAt().toInstant(), Optional.empty());
        }
        WithholdingView withheld =
                withholdings
                        .ofLiquidation(receipt.liquidationId())
                        .filter(each -> each.paidAt() != null)
                        .orElseThrow(
                                () ->
                                        ProblemException.of(
                                                ErrorCode.RECEIPT_NOT_USABLE,
                                                "La entidad retuvo este dinero y todavía no lo ha"
                                                        + " declarado y pagado: pídale a ella que"
                                                        + " reverse la retención (art. 301)."));
        Declaration declaration = declarations.ofNumber(withheld.declaredIn()).orElseThrow();
        LocalDate filedOn = declaration.presentedAt().atZone(LegalTime.BOGOTA).toLocalDate();
        return new Came(
                withheld.paidAt(),
                Optional.of(
                        new RefundTerm.Declaration(
                                dueDates.of(declaration.period()).paymentDueDate(), filedOn)));
    }
}

package co.gov.putumayo.estampillas.treasury.refund.procedure;

import co.gov.putumayo.estampillas.declaration.record.ActRepository;
import co.gov.putumayo.estampillas.declaration.record.Declaration;
import co.gov.putumayo.estampillas.declaration.record.DeclarationRepository;
import co.gov.putumayo.estampillas.declaration.record.RentasAct;
import co.gov.putumayo.estampillas.receipt.RefundReceipt;
import co.gov.putumayo.estampillas.treasury.refund.RefundFacts;
import co.gov.putumayo.estampillas.withholding.WithholdingView;
import co.gov.putumayo.estampillas.withholding.Withholdings;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;

/** The declaration that holds the money of a refund, if one does. */
@ApplicationScoped
class HoldingDeclaration {

    private final RefundReceipt receipts;
    private final Withholdings withholdings;
    private final DeclarationRepository declarations;
    private final ActRepository acts;

    HoldingDeclaration(
            RefundReceipt receipts,
            Withholdings withholdings,
            DeclarationRepository declarations,
            ActRepository acts) {
        this.receipts = receipts;
        this.withholdings = withholdings;
        this.declarations = declarations;
        this.acts = acts;
    }

    /** That of the agent that withheld it; empty when the payer paid it. */
    Optional<Declaration> ofAgent(RefundFacts refund) {
        if (!refund.money().isOfReceipt()) {
            return Optional.empty();
        }
        return withholdings
                .ofLiquidation(receipts.liquidationOf(refund.money().receiptId()))
                .map(WithholdingView::declaredIn)
                .flatMap(declarations::ofNumber);
    }

    boolean isRequired(Declaration declaration, String requirement, LocalDate notifiedOn) {
        return acts.of(declaration.id()).stream()
                .filter(act -> act.type() == RentasAct.Type.SPECIAL_REQUIREMENT)
                .anyMatch(
                        act ->
                                act.number().equals(requirement)
                                        && act.servedOn().equals(notifiedOn));
    }
}

package co.gov.putumayo.estampillas.treasury.refund.debt;

import co.gov.putumayo.estampillas.declaration.filing.SetOffDeclaration;
import co.gov.putumayo.estampillas.treasury.refund.RefundFacts;
import co.gov.putumayo.estampillas.treasury.refund.SetOff;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;

/** Pays declarations with what a refund sets off, in the act that orders it (art. 633). */
@ApplicationScoped
public class PayDebts {

    private final SetOffDeclaration setOffDeclaration;

    PayDebts(SetOffDeclaration setOffDeclaration) {
        this.setOffDeclaration = setOffDeclaration;
    }

    /**
     * @param refund approved
     * @throws co.gov.putumayo.estampillas.shared.problem.ProblemException 409 when one is being
     *     paid at a bank, or owes less by now
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void pay(RefundFacts refund, String officer) {
        SetOffDeclaration.Money money =
                new SetOffDeclaration.Money(refund.number(), refund.money().paidAt());
        // In one order, so that two refunds never wait for each other.
        refund.setOffs().stream()
                .filter(SetOff::paysDeclaration)
                .sorted(Comparator.comparing(SetOff::declaration))
                .forEach(
                        debt ->
                                setOffDeclaration.setOff(
                                        debt.declaration(), debt.amount(), money, officer));
    }
}

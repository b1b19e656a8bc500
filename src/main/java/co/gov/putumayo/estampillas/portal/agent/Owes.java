package co.gov.putumayo.estampillas.portal.agent;

import co.gov.putumayo.estampillas.declaration.record.DeclarationState;
import co.gov.putumayo.estampillas.declaration.view.DeclarationView;

/** What of a declaration can be paid now. */
enum Owes {
    /** Tax, penalty and interest of today; paying them files it (art. 299). */
    WHOLE("declarations"),
    /** Penalty and interest that were left when it was filed. */
    BALANCE("declaration-balances");

    private final String kind;

    Owes(String kind) {
        this.kind = kind;
    }

    /** As the payments know it. */
    String kind() {
        return kind;
    }

    /** Null when nothing is to be paid. */
    static Owes of(DeclarationView view) {
        if (view.state() == DeclarationState.AWAITING_PAYMENT) {
            return WHOLE;
        }
        boolean owed =
                view.state().isFiled() && view.owing().balance() > 0 && !view.owing().balancePaid();
        return owed ? BALANCE : null;
    }

    long amount(DeclarationView view) {
        return this == WHOLE
                ? view.owing().total() - view.owing().setOff()
                : view.owing().balance();
    }
}

package co.gov.putumayo.estampillas.treasury.refund.payment;

import co.gov.putumayo.estampillas.shared.outbox.Outbox;
import co.gov.putumayo.estampillas.shared.problem.ErrorCode;
import co.gov.putumayo.estampillas.shared.problem.ProblemException;
import co.gov.putumayo.estampillas.treasury.refund.RefundCase;
import co.gov.putumayo.estampillas.treasury.refund.RefundRepository;
import co.gov.putumayo.estampillas.treasury.refund.RefundState;
import co.gov.putumayo.estampillas.treasury.refund.account.AccountVault;
import co.gov.putumayo.estampillas.treasury.refund.account.BankAccount;
import co.gov.putumayo.estampillas.treasury.refund.desk.RefundDesk;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Opens the account of an approved refund to whoever pays it, and keeps that it was opened. */
@ApplicationScoped
public class ReadAccount {

    private final RefundRepository refunds;
    private final AccountVault vault;
    private final Outbox outbox;

    ReadAccount(RefundRepository refunds, AccountVault vault, Outbox outbox) {
        this.refunds = refunds;
        this.vault = vault;
        this.outbox = outbox;
    }

    /**
     * @throws ProblemException 404, or 409 when there is nothing to pay to
     */
    @Transactional
    public BankAccount read(String number, String officer) {
        RefundCase refund = refunds.lock(number).orElseThrow(RefundDesk::notFound);
        if (refund.state() != RefundState.APPROVED || !refund.isClaimed()) {
            throw ProblemException.of(
                    ErrorCode.CONFLICT, "La cuenta solo se ve para pagar una devolución aprobada.");
        }
        outbox.record(new RefundAccountRead(refund.id(), refund.number()), officer);
        return vault.open(refund.id(), refund.claim().sealedAccount());
    }
}

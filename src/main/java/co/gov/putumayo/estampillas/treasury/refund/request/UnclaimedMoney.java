package co.gov.putumayo.estampillas.treasury.refund.request;

import co.gov.putumayo.estampillas.payment.payable.Payable;
import co.gov.putumayo.estampillas.payment.payable.PayableSource;
import co.gov.putumayo.estampillas.shared.problem.ErrorCode;
import co.gov.putumayo.estampillas.shared.problem.ProblemException;
import co.gov.putumayo.estampillas.treasury.refund.RefundCase;
import co.gov.putumayo.estampillas.treasury.refund.RefundRepository;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** Money that pays nothing, for whoever proves to be the payer of what it was meant for. */
@ApplicationScoped
class UnclaimedMoney {

    private final List<PayableSource> sources;
    private final RefundRepository refunds;

    UnclaimedMoney(@All List<PayableSource> sources, RefundRepository refunds) {
        this.sources = sources;
        this.refunds = refunds;
    }

    /**
     * The oldest case nobody asked for yet, locked.
     *
     * @throws ProblemException 404 unknown number, wrong code, or nothing unclaimed
     */
    RefundCase of(String number, String accessCode) {
        Payable payable =
                sources.stream()
                        .map(source -> source.open(number, accessCode))
                        .flatMap(Optional::stream)
                        .findFirst()
                        .orElseThrow(UnclaimedMoney::notFound);
        return refunds.lockUnclaimed(payable.kind(), payable.id())
                .orElseThrow(UnclaimedMoney::notFound);
    }

    private static ProblemException notFound() {
        return ProblemException.of(
                ErrorCode.NOT_FOUND,
                "No hay dinero por devolver de una liquidación con ese número y ese código de"
                        + " acceso.");
    }
}

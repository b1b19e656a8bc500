package co.gov.putumayo.estampillas.liquidation;

import co.gov.putumayo.estampillas.payment.payable.LivePayments;
import co.gov.putumayo.estampillas.shared.problem.ErrorCode;
import co.gov.putumayo.estampillas.shared.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** Whether a liquidation may leave the hands of its payer by another way than a payment. */
@ApplicationScoped
class OpenLiquidations {

    private final LivePayments livePayments;
    private final Clock clock;

    OpenLiquidations(LivePayments livePayments, Clock clock) {
        this.livePayments = livePayments;
        this.clock = clock;
    }

    /**
     * @param locked in this transaction: a payment that begins now waits for it
     * @throws ProblemException 409 when it is not open, or when a bank may still say that it is
     *     paid
     */
    void require(Liquidation locked) {
        switch (locked.status(clock.instant())) {
            case PAID -> throw ProblemException.of(ErrorCode.ALREADY_PAID);
            case WITHHELD -> throw notOpen("La entidad ya retuvo su valor (art. 296).");
            case CANCELLED -> throw notOpen("Fue retirada.");
            case EXPIRED -> throw notOpen("Venció; liquide de nuevo con la fecha del acto.");
            case NOTHING_DUE -> throw notOpen("No debe nada.");
            case OPEN -> {
                if (livePayments.isBeingPaid(Liquidations.KIND, locked.id())) {
                    throw ProblemException.of(
                            ErrorCode.PAYMENT_PENDING,
                            "El contribuyente la está pagando; espere la respuesta del banco.");
                }
            }
        }
    }

    private static ProblemException notOpen(String detail) {
        return ProblemException.of(ErrorCode.LIQUIDATION_NOT_OPEN, detail);
    }
}

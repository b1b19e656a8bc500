package co.gov.putumayo.estampillas.withholding;

import co.gov.putumayo.estampillas.liquidation.LiquidationView;
import co.gov.putumayo.estampillas.shared.TaxPeriod;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A withholding as other features see it.
 *
 * @param liquidation what it settles: act, taxpayer and, in its lines, base, rate, exact value and
 *     amount of each levy
 * @param period month of the payment order, the one in which it is declared
 * @param amount pesos: the total of the liquidation
 * @param declaredIn number of the last declaration that includes it, null while undeclared
 * @param paidAt when the money of that declaration entered the bank, null before
 * @param reversedAt null unless it was made in error, like reason and document
 */
public record WithholdingView(
        UUID id,
        LiquidationView liquidation,
        TaxPeriod period,
        long amount,
        String paymentOrderNumber,
        LocalDate paymentOrderDate,
        Instant registeredAt,
        String declaredIn,
        Instant paidAt,
        Instant reversedAt,
        String reversalReason,
        String reversalDocument) {}

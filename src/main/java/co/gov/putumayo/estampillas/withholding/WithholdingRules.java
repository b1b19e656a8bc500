package co.gov.putumayo.estampillas.withholding;

import co.gov.putumayo.estampillas.liquidation.LiquidationView;
import co.gov.putumayo.estampillas.liquidation.WithheldLiquidations;
import co.gov.putumayo.estampillas.shared.Decimals;
import co.gov.putumayo.estampillas.shared.IsoDate;
import co.gov.putumayo.estampillas.shared.problem.TextRules;
import co.gov.putumayo.estampillas.shared.problem.Violations;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** What the statute asks of a withholding, told all at once. */
@ApplicationScoped
class WithholdingRules {

    private static final String LIQUIDATION = "/liquidation";
    private static final String AMOUNT = "/amount";
    private static final String ORDER_DATE = "/paymentOrderDate";
    private static final int LONGEST_NUMBER = 60;
    private static final String LAW = "296";

    private final WithheldLiquidations liquidations;
    private final WithholdingConfig config;
    private final Clock clock;

    WithholdingRules(WithheldLiquidations liquidations, WithholdingConfig config, Clock clock) {
        this.liquidations = liquidations;
        this.config = config;
        this.clock = clock;
    }

    /** A withholding that keeps the rules; its liquidation is locked. */
    record Checked(LiquidationView liquidation, PaymentOrder order) {}

    /**
     * In a transaction, which keeps the liquidation locked.
     *
     * @throws co.gov.putumayo.estampillas.shared.problem.ProblemException 422 with all that is
     *     wrong
     */
    Checked check(WithholdingRequest request, String entityNit) {
        Violations violations = new Violations();
        Optional<LiquidationView> liquidation =
                liquidation(request.liquidation(), entityNit, violations);
        amount(request.amount(), liquidation, violations);
        String number =
                TextRules.required(
                        request.paymentOrderNumber(),
                        LONGEST_NUMBER,
                        "/paymentOrderNumber",
                        "Falta el número de la orden de pago.",
                        violations);
        LocalDate date = orderDate(request.paymentOrderDate(), liquidation, violations);
        violations.throwIfAny();
        return new Checked(liquidation.orElseThrow(), new PaymentOrder(number, date));
    }

    private Optional<LiquidationView> liquidation(
            String number, String entityNit, Violations violations) {
        if (number == null || number.isBlank()) {
            violations.add(
                    LIQUIDATION, "required", "Falta el número de la liquidación retenida.", LAW);
            return Optional.empty();
        }
        Optional<LiquidationView> found =
                Optional.ofNullable(
                                TextRules.optional(number, LONGEST_NUMBER, LIQUIDATION, violations))
                        .flatMap(typed -> liquidations.lock(typed, entityNit));
        if (found.isEmpty()) {
            // One text for unknown and foreign: numbers are consecutive and must reveal nothing.
            violations.add(
                    LIQUIDATION,
                    "unknown-liquidation",
                    "Su entidad no tiene una liquidación con ese número.");
        } else if (!config.actTypes().contains(found.get().act().type())) {
            violations.add(
                    LIQUIDATION,
                    "not-withheld",
                    "Solo se retienen las estampillas de actos que generan un pago de la entidad;"
                            + " las demás las paga el contribuyente en el banco.",
                    LAW);
        }
        return found;
    }

    private static void amount(
            BigDecimal amount, Optional<LiquidationView> liquidation, Violations violations) {
        if (amount == null) {
            violations.add(AMOUNT, "required", "Falta el valor retenido, en pesos.", LAW);
            return;
        }
        liquidation
                .map(LiquidationView::total)
                .filter(total -> amount.compareTo(BigDecimal.valueOf(total)) != 0)
                .ifPresent(
                        total ->
                                violations.add(
                                        AMOUNT,
                                        "not-the-total",
                                        "Se retiene la totalidad de lo liquidado en el primer o"
                                                + " único pago: $ "
                                                + Decimals.grouped(total)
                                                + ".",
                                        LAW));
    }

    private LocalDate orderDate(
            String text, Optional<LiquidationView> liquidation, Violations violations) {
        if (text == null || text.isBlank()) {
            violations.add(ORDER_DATE, "required", "Falta la fecha de la orden de pago.");
            return null;
        }
        Optional<LocalDate> date = IsoDate.parse(text.strip());
        if (date.isEmpty()) {
            violations.add(
                    ORDER_DATE,
                    "malformed-date",
                    "La fecha se escribe año-mes-día, por ejemplo 2026-03-25.");
        } else if (date.get().isAfter(LocalDate.now(clock))) {
            violations.add(
                    ORDER_DATE,
                    "in-the-future",
                    "La fecha de la orden de pago no ha llegado; se retiene al pagar.",
                    LAW);
        } else if (liquidation.isPresent() && date.get().isBefore(liquidation.get().date())) {
            violations.add(
                    ORDER_DATE,
                    "before-the-act",
                    "La orden de pago no puede ser anterior al acto que la origina.",
                    "293");
        }
        return date.orElse(null);
    }
}

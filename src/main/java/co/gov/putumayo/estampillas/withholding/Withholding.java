package co.gov.putumayo.estampillas.withholding;

import co.gov.putumayo.estampillas.liquidation.LiquidationView;
import co.gov.putumayo.estampillas.shared.Ids;
import co.gov.putumayo.estampillas.shared.TaxPeriod;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;

/** A stored withholding. What was withheld is frozen; what becomes of it is added. */
@Entity
@Table(name = "withholding")
@DynamicUpdate
class Withholding {

    @Id private UUID id;

    @Column(name = "liquidation_id")
    private UUID liquidationId;

    @Column(name = "liquidation_number")
    private String liquidationNumber;

    @Column(name = "entity_nit")
    private String entityNit;

    private long amount;

    @Column(name = "payment_order_number")
    private String paymentOrderNumber;

    @Column(name = "payment_order_date")
    private LocalDate paymentOrderDate;

    @Column(name = "tax_period")
    private LocalDate taxPeriod;

    @Column(name = "registered_by")
    private String registeredBy;

    @Column(name = "registered_at")
    private Instant registeredAt;

    @Column(name = "declared_in")
    private String declaredIn;

    @Column(name = "declared_at")
    private Instant declaredAt;

    @Column(name = "paid_at")
    private Instant paidAt;

    @Column(name = "reversed_by")
    private String reversedBy;

    @Column(name = "reversed_at")
    private Instant reversedAt;

    @Column(name = "reversal_reason")
    private String reversalReason;

    @Column(name = "reversal_document")
    private String reversalDocument;

    protected Withholding() {}

    Withholding(
            LiquidationView liquidation,
            PaymentOrder order,
            String registeredBy,
            Instant registeredAt) {
        this.id = Ids.next();
        this.liquidationId = liquidation.id();
        this.liquidationNumber = liquidation.number();
        this.entityNit = liquidation.entityNit();
        this.amount = liquidation.total();
        this.paymentOrderNumber = order.number();
        this.paymentOrderDate = order.date();
        this.taxPeriod = order.date().withDayOfMonth(1);
        this.registeredBy = registeredBy;
        this.registeredAt = registeredAt;
    }

    UUID id() {
        return id;
    }

    UUID liquidationId() {
        return liquidationId;
    }

    String liquidationNumber() {
        return liquidationNumber;
    }

    String entityNit() {
        return entityNit;
    }

    long amount() {
        return amount;
    }

    PaymentOrder paymentOrder() {
        return new PaymentOrder(paymentOrderNumber, paymentOrderDate);
    }

    TaxPeriod period() {
        return new TaxPeriod(YearMonth.from(taxPeriod));
    }

    boolean isDeclared() {
        return declaredIn != null;
    }

    boolean isReversed() {
        return reversedAt != null;
    }

    /**
     * It should not have been withheld.
     *
     * @throws IllegalStateException when it was declared or reversed
     */
    void reverse(Reversal reversal, String officer, Instant now) {
        if (isDeclared() || isReversed()) {
            throw new IllegalStateException("Withholding " + id + " is declared or reversed");
        }
        reversedBy = officer;
        reversedAt = now;
        reversalReason = reversal.reason();
        reversalDocument = reversal.document();
    }

    /**
     * @param liquidation the one it settles
     */
    WithholdingView view(LiquidationView liquidation) {
        return new WithholdingView(
                id,
                liquidation,
                period(),
                amount,
                paymentOrderNumber,
                paymentOrderDate,
                registeredAt,
                declaredIn,
                paidAt,
                reversedAt,
                reversalReason,
                reversalDocument);
    }
}

package co.gov.putumayo.estampillas.payment;

import co.gov.putumayo.estampillas.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/** Money received that people must decide about; it opens a refund case. */
@Entity
@Table(name = "payment_anomaly")
public class PaymentAnomaly {

    @Id private UUID id;

    @Column(name = "attempt_id")
    private UUID attemptId;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private AnomalyKind kind;

    @Column(name = "amount_received")
    private BigDecimal amountReceived;

    @Column(name = "currency")
    private String currency;

    @Column(name = "expected")
    private long expected;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "resolved_at")
    private Instant resolvedAt;

    @Column(name = "resolution")
    private String resolution;

    @Column(name = "resolved_by")
    private String resolvedBy;

    protected PaymentAnomaly() {}

    public PaymentAnomaly(
            UUID attemptId,
            AnomalyKind kind,
            BigDecimal amountReceived,
            String currency,
            long expected,
            Instant openedAt) {
        this.id = Ids.next();
        this.attemptId = attemptId;
        this.kind = kind;
        this.amountReceived = amountReceived;
        this.currency = currency;
        this.expected = expected;
        this.openedAt = openedAt;
    }

    public void resolve(String text, String actor, Instant now) {
        if (isResolved()) {
            throw new IllegalStateException("Anomaly " + id + " is resolved");
        }
        resolution = text;
        resolvedBy = actor;
        resolvedAt = now;
    }

    public boolean isResolved() {
        return resolvedAt != null;
    }

    public AnomalyKind kind() {
        return kind;
    }

    public UUID attemptId() {
        return attemptId;
    }
}

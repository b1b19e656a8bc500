package co.gov.putumayo.estampillas.payment;

import co.gov.putumayo.estampillas.payment.payable.Payable;
import co.gov.putumayo.estampillas.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** The wish to pay one payable. Only an approval with the whole amount makes it paid. */
@Entity
@Table(name = "payment")
public class Payment {

    @Id private UUID id;

    @Column(name = "payable_kind")
    private String payableKind;

    @Column(name = "payable_id")
    private UUID payableId;

    @Column(name = "payable_number")
    private String payableNumber;

    private long amount;

    @Enumerated(EnumType.STRING)
    private PaymentState state;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "paid_at")
    private Instant paidAt;

    @Column(name = "paid_by_attempt_id")
    private UUID paidByAttemptId;

    @Column(name = "created_at")
    private Instant createdAt;

    @Version private long version;

    protected Payment() {}

    /** The wish to pay it, as long as nobody else wants to or did. */
    Payment(Payable payable, Instant now) {
        this.id = Ids.next();
        this.payableKind = payable.kind();
        this.payableId = payable.id();
        this.payableNumber = payable.number();
        this.amount = payable.amount();
        this.state = PaymentState.OPEN;
        this.expiresAt = payable.payableUntil();
        this.createdAt = now;
    }

    /**
     * @param bankTime when the money entered the bank (art. 572)
     */
    public void paidBy(UUID attemptId, Instant bankTime) {
        requireOpen();
        state = PaymentState.PAID;
        paidByAttemptId = attemptId;
        paidAt = bankTime;
    }

    public void expire() {
        requireOpen();
        state = PaymentState.EXPIRED;
    }

    public void cancel() {
        requireOpen();
        state = PaymentState.CANCELLED;
    }

    private void requireOpen() {
        if (state != PaymentState.OPEN) {
            throw new IllegalStateException("Payment " + id + " is " + state);
        }
    }

    public UUID id() {
        return id;
    }

    public String payableKind() {
        return payableKind;
    }

    public UUID payableId() {
        return payableId;
    }

    public String payableNumber() {
        return payableNumber;
    }

    public long amount() {
        return amount;
    }

    public PaymentState state() {
        return state;
    }

    Instant expiresAt() {
        return expiresAt;
    }

    Instant createdAt() {
        return createdAt;
    }

    public Instant paidAt() {
        return paidAt;
    }

    public UUID paidByAttemptId() {
        return paidByAttemptId;
    }
}

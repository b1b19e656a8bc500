package co.gov.putumayo.estampillas.payment;

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
class Payment {

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

    /**
     * @param bankTime when the money entered the bank (art. 572)
     */
    void paidBy(UUID attemptId, Instant bankTime) {
        requireOpen();
        state = PaymentState.PAID;
        paidByAttemptId = attemptId;
        paidAt = bankTime;
    }

    void expire() {
        requireOpen();
        state = PaymentState.EXPIRED;
    }

    void cancel() {
        requireOpen();
        state = PaymentState.CANCELLED;
    }

    private void requireOpen() {
        if (state != PaymentState.OPEN) {
            throw new IllegalStateException("Payment " + id + " is " + state);
        }
    }

    UUID id() {
        return id;
    }

    String payableKind() {
        return payableKind;
    }

    UUID payableId() {
        return payableId;
    }

    String payableNumber() {
        return payableNumber;
    }

    long amount() {
        return amount;
    }

    PaymentState state() {
        return state;
    }

    Instant paidAt() {
        return paidAt;
    }

    UUID paidByAttemptId() {
        return paidByAttemptId;
    }
}

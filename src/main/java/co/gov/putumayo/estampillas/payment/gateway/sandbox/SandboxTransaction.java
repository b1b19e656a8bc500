package co.gov.putumayo.estampillas.payment.gateway.sandbox;

import co.gov.putumayo.estampillas.payment.gateway.CreationRequest;
import co.gov.putumayo.estampillas.payment.gateway.GatewayStatus;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** A transaction in the books of the pretended bank. */
@Entity
@Table(name = "sandbox_transaction")
class SandboxTransaction {

    /** What the bank tells about it. */
    enum State {
        PENDING,
        APPROVED,
        REJECTED,
        EXPIRED
    }

    /** By how much the outcome {@code wrong-amount} is wrong. */
    private static final BigDecimal MISTAKE = BigDecimal.valueOf(1000);

    @Id private String token;
    private String reference;
    private String cus;
    private long amount;
    private BigDecimal charged;
    private String currency;
    private String description;

    @Column(name = "bank_code")
    private String bankCode;

    @Column(name = "bank_name")
    private String bankName;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(name = "return_url")
    private String returnUrl;

    private int notifications;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    /** When a transaction told rejected turns out approved; null unless asked for. */
    @Column(name = "approves_at")
    private Instant approvesAt;

    @Column(name = "bank_time")
    private Instant bankTime;

    @Version private long version;

    protected SandboxTransaction() {}

    SandboxTransaction(
            String token, String cus, CreationRequest request, Instant now, Instant expiresAt) {
        this.token = token;
        this.cus = cus;
        this.reference = request.reference();
        this.amount = request.amount();
        this.currency = CreationRequest.CURRENCY;
        this.description = request.description();
        this.bankCode = request.bank().code();
        this.bankName = request.bank().name();
        this.state = State.PENDING;
        this.returnUrl = request.returnUrl();
        this.createdAt = now;
        this.expiresAt = expiresAt;
    }

    void expireIfAbandoned(Instant now) {
        if (state == State.PENDING && !now.isBefore(expiresAt)) {
            close(State.EXPIRED, now);
        }
    }

    void charge(Instant now) {
        charged = BigDecimal.valueOf(amount);
        approvesAt = null;
        close(State.APPROVED, now);
    }

    void chargeWrongAmount(Instant now) {
        BigDecimal exact = BigDecimal.valueOf(amount);
        charged = exact.compareTo(MISTAKE) > 0 ? exact.subtract(MISTAKE) : exact.add(MISTAKE);
        close(State.APPROVED, now);
    }

    void reject(Instant now) {
        close(State.REJECTED, now);
    }

    void rejectAndApproveAt(Instant later, Instant now) {
        reject(now);
        approvesAt = later;
    }

    private void close(State newState, Instant now) {
        state = newState;
        bankTime = now.truncatedTo(ChronoUnit.SECONDS);
    }

    /** Whether it told that nothing was paid, which a late approval contradicts. */
    boolean toldUnpaid() {
        return state == State.REJECTED || state == State.EXPIRED;
    }

    boolean waits() {
        return state == State.PENDING;
    }

    /** Number of the next message about it. */
    int nextNotification() {
        notifications++;
        return notifications;
    }

    GatewayStatus status() {
        return new GatewayStatus(
                GatewayStatus.State.valueOf(state.name()),
                charged == null ? BigDecimal.valueOf(amount) : charged,
                currency,
                reference,
                token,
                cus,
                null,
                bankTime,
                state == State.REJECTED ? "NOT_AUTHORIZED" : null);
    }

    String token() {
        return token;
    }

    String reference() {
        return reference;
    }

    String cus() {
        return cus;
    }

    long amount() {
        return amount;
    }

    String description() {
        return description;
    }

    String bankName() {
        return bankName;
    }

    State state() {
        return state;
    }

    String returnUrl() {
        return returnUrl;
    }

    Instant expiresAt() {
        return expiresAt;
    }
}

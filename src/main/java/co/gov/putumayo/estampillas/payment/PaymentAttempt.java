package co.gov.putumayo.estampillas.payment;

import co.gov.putumayo.estampillas.payment.gateway.Bank;
import co.gov.putumayo.estampillas.payment.gateway.Creation;
import co.gov.putumayo.estampillas.payment.gateway.GatewayStatus;
import co.gov.putumayo.estampillas.payment.gateway.PayerType;
import co.gov.putumayo.estampillas.payment.gateway.TransactionKey;
import co.gov.putumayo.estampillas.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** One trip to a gateway. Moves only along {@link AttemptTransitions}. */
@Entity
@Table(name = "payment_attempt")
public class PaymentAttempt {

    @Id private UUID id;

    @Column(name = "payment_id")
    private UUID paymentId;

    private String gateway;

    @Column(name = "sequence")
    private int sequence;

    @Enumerated(EnumType.STRING)
    private AttemptState state;

    @Column(name = "bank_code")
    private String bankCode;

    @Column(name = "bank_name")
    private String bankName;

    @Enumerated(EnumType.STRING)
    @Column(name = "payer_type")
    private PayerType payerType;

    private String reference;
    private long amount;

    @Column(name = "gateway_transaction_id")
    private String gatewayTransactionId;

    /** See {@link #key}; written by {@link AttemptRepository#makeDue} alone. */
    @Column(name = "told_transaction_id", insertable = false, updatable = false)
    private String toldTransactionId;

    private String cus;

    @Column(name = "redirect_url")
    private String redirectUrl;

    @Column(name = "return_url")
    private String returnUrl;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "next_check_at")
    private Instant nextCheckAt;

    /** Looks taken, scheduled or caused by a notification. */
    @Column(name = "checks")
    private int checks;

    @Column(name = "checked_at")
    private Instant checkedAt;

    /** When it left the live states. */
    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "needs_review")
    private boolean needsReview;

    @Column(name = "bank_time")
    private Instant bankTime;

    @Column(name = "created_at")
    private Instant createdAt;

    @Version
    @Column(name = "version")
    private long version;

    protected PaymentAttempt() {}

    public PaymentAttempt(
            Payment payment,
            int sequence,
            String gateway,
            Bank bank,
            PayerType payerType,
            String returnUrl,
            Instant now,
            CheckSchedule schedule) {
        this.id = Ids.next();
        this.paymentId = payment.id();
        this.sequence = sequence;
        this.gateway = gateway;
        this.state = AttemptState.CREATED;
        this.bankCode = bank.code();
        this.bankName = bank.name();
        this.payerType = payerType;
        this.reference = payment.payableNumber() + "-" + sequence;
        this.amount = payment.amount();
        this.returnUrl = returnUrl;
        this.createdAt = now;
        this.nextCheckAt = schedule.next(now, now).orElse(null);
    }

    /**
     * Takes the edge of the event, if there is one from here.
     *
     * @param late when to look again at an attempt that ends unpaid
     * @return the state it left, empty when the event changes nothing
     */
    public Optional<AttemptState> take(AttemptEvent event, Instant now, CheckSchedule late) {
        Optional<AttemptState> next = AttemptTransitions.next(state, event);
        if (next.isEmpty()) {
            return Optional.empty();
        }
        AttemptState left = state;
        state = next.get();
        if (!state.isLive()) {
            end(left, now, late);
        }
        return Optional.of(left);
    }

    private void end(AttemptState left, Instant now, CheckSchedule late) {
        needsReview = false;
        if (left.isLive()) {
            endedAt = now;
        }
        if (state == AttemptState.APPROVED) {
            nextCheckAt = null;
        } else if (nextCheckAt == null || nextCheckAt.isAfter(now)) {
            // Otherwise a notification asked for a look meanwhile, which must not be lost.
            nextCheckAt = late.next(now, now).orElse(null);
        }
    }

    /** What the answer to the creation tells, unless known already. */
    public void learn(Creation.Started started) {
        learnIds(started.gatewayTransactionId(), started.cus(), started.redirectUrl());
        expiresAt = started.expiresAt();
    }

    public void learn(GatewayStatus status) {
        learnIds(status.gatewayTransactionId(), status.cus(), status.redirectUrl());
        if (status.bankTime() != null) {
            bankTime = status.bankTime();
        }
    }

    private void learnIds(String newTransactionId, String newCus, String newRedirectUrl) {
        if (gatewayTransactionId == null) {
            gatewayTransactionId = newTransactionId;
        }
        if (cus == null) {
            cus = newCus;
        }
        if (redirectUrl == null) {
            redirectUrl = newRedirectUrl;
        }
    }

    /** By the bank's clock, not ours (art. 572). */
    public void moneyEntered(Instant time) {
        bankTime = time;
    }

    /**
     * A look is being taken; plans the next one. Soon, in case this one brings no answer: what
     * caused it, a notification perhaps, does not come again.
     *
     * @return whether the schedule of a live attempt ended with this look, so that people must look
     */
    public boolean planNextCheck(Instant now, PaymentConfig config) {
        checkedAt = now;
        checks++;
        Optional<Instant> scheduled = scheduled(now, config);
        boolean over = state.isLive() && scheduled.isEmpty();
        Instant soon = now.plus(config.askAgain());
        nextCheckAt = over ? null : scheduled.filter(soon::isAfter).orElse(soon);
        boolean exhausted = over && !needsReview;
        needsReview |= exhausted;
        return exhausted;
    }

    /** The gateway answered: back to the schedule, unless a notification came meanwhile. */
    public void answered(Instant now, PaymentConfig config) {
        if (nextCheckAt != null && nextCheckAt.isAfter(now)) {
            nextCheckAt = scheduled(now, config).orElse(null);
        }
    }

    private Optional<Instant> scheduled(Instant now, PaymentConfig config) {
        return config.scheduledCheck(state, createdAt, endedAt, now);
    }

    /** People must look; the state stays. */
    public void askForReview() {
        needsReview = true;
    }

    public boolean needsReview() {
        return needsReview;
    }

    public boolean olderThan(Duration age, Instant now) {
        return createdAt.plus(age).isBefore(now);
    }

    public UUID id() {
        return id;
    }

    public UUID paymentId() {
        return paymentId;
    }

    public String gateway() {
        return gateway;
    }

    public AttemptState state() {
        return state;
    }

    public String bankCode() {
        return bankCode;
    }

    public String bankName() {
        return bankName;
    }

    public String reference() {
        return reference;
    }

    public long amount() {
        return amount;
    }

    public String gatewayTransactionId() {
        return gatewayTransactionId;
    }

    /**
     * How to ask about it. When the answer to its creation was lost, a notification may have told
     * the gateway's identifier. It serves to ask only: no gateway signs it together with our
     * reference, which the answer will be compared with.
     */
    public TransactionKey key() {
        return new TransactionKey(
                reference, gatewayTransactionId == null ? toldTransactionId : gatewayTransactionId);
    }

    public String cus() {
        return cus;
    }

    public String redirectUrl() {
        return redirectUrl;
    }

    public String returnUrl() {
        return returnUrl;
    }

    public Instant expiresAt() {
        return expiresAt;
    }

    public Instant nextCheckAt() {
        return nextCheckAt;
    }

    public Instant bankTime() {
        return bankTime;
    }

    public Instant createdAt() {
        return createdAt;
    }
}

package co.gov.putumayo.estampillas.treasury.unidentified;

import co.gov.putumayo.estampillas.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Money in the bank that nobody can say whose it is. */
@Entity
@Table(name = "unidentified_money")
class UnidentifiedMoney {

    @Id private UUID id;
    private BigDecimal amount;

    @Column(name = "received_on")
    private LocalDate receivedOn;

    private String bank;

    @Column(name = "bank_reference")
    private String bankReference;

    private String description;

    @Column(name = "bank_item_id")
    private UUID bankItemId;

    @Enumerated(EnumType.STRING)
    private MoneyState state;

    @Column(name = "registered_by")
    private String registeredBy;

    @Column(name = "registered_at")
    private Instant registeredAt;

    @Column(name = "resolution_id")
    private UUID resolutionId;

    @Column(name = "payable_number")
    private String payableNumber;

    private String evidence;

    @Column(name = "identified_by")
    private String identifiedBy;

    @Column(name = "identified_at")
    private Instant identifiedAt;

    protected UnidentifiedMoney() {}

    UnidentifiedMoney(Found found, String registeredBy, Instant registeredAt) {
        this.id = Ids.next();
        this.amount = found.amount();
        this.receivedOn = found.receivedOn();
        this.bank = found.bank();
        this.bankReference = found.bankReference();
        this.description = found.description();
        this.bankItemId = found.bankItemId();
        this.state = MoneyState.REGISTERED;
        this.registeredBy = registeredBy;
        this.registeredAt = registeredAt;
    }

    /**
     * Money as it is registered.
     *
     * @param bankItemId open item of the comparison with the bank, or null
     */
    record Found(
            BigDecimal amount,
            LocalDate receivedOn,
            String bank,
            String bankReference,
            String description,
            UUID bankItemId) {}

    /** Nobody may have put it into a resolution or identified it. */
    boolean isFree() {
        return state == MoneyState.REGISTERED && resolutionId == null;
    }

    void enter(UUID resolution) {
        resolutionId = resolution;
    }

    void leaveResolution() {
        resolutionId = null;
    }

    void spread() {
        state = MoneyState.SPREAD;
    }

    void identify(String payable, String proof, String person, Instant moment) {
        state = MoneyState.IDENTIFIED;
        payableNumber = payable;
        evidence = proof;
        identifiedBy = person;
        identifiedAt = moment;
    }

    UUID id() {
        return id;
    }

    BigDecimal amount() {
        return amount;
    }

    LocalDate receivedOn() {
        return receivedOn;
    }

    String bank() {
        return bank;
    }

    String bankReference() {
        return bankReference;
    }

    String description() {
        return description;
    }

    MoneyState state() {
        return state;
    }

    String registeredBy() {
        return registeredBy;
    }

    Instant registeredAt() {
        return registeredAt;
    }

    UUID resolutionId() {
        return resolutionId;
    }

    String payableNumber() {
        return payableNumber;
    }

    String evidence() {
        return evidence;
    }

    String identifiedBy() {
        return identifiedBy;
    }
}

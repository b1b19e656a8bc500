package co.gov.putumayo.estampillas.declaration.record;

import co.gov.putumayo.estampillas.declaration.owed.Credit;
import co.gov.putumayo.estampillas.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** That a refund of its agent paid a declaration, or a part of it (arts. 578, 633). */
@Entity
@Table(name = "declaration_set_off")
public class DeclarationSetOff {

    @Id private UUID id;

    @Column(name = "declaration_id")
    private UUID declarationId;

    @Column(name = "refund_number")
    private String refundNumber;

    private long amount;

    private long tax;

    @Column(name = "of_balance")
    private boolean ofBalance;

    @Column(name = "money_on")
    private LocalDate moneyOn;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected DeclarationSetOff() {}

    /**
     * @param declaration as it is before it is set off
     */
    public DeclarationSetOff(
            Declaration declaration,
            String refundNumber,
            Credit credit,
            String recordedBy,
            Instant recordedAt) {
        this.id = Ids.next();
        this.declarationId = declaration.id();
        this.refundNumber = refundNumber;
        this.amount = credit.amount();
        this.tax = credit.tax();
        this.ofBalance = declaration.state().isFiled();
        this.moneyOn = credit.day();
        this.recordedBy = recordedBy;
        this.recordedAt = recordedAt;
    }

    Credit credit() {
        return new Credit(moneyOn, amount, tax);
    }
}

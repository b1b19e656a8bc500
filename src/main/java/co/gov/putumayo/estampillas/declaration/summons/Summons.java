package co.gov.putumayo.estampillas.declaration.summons;

import co.gov.putumayo.estampillas.declaration.registry.DeclarantKind;
import co.gov.putumayo.estampillas.shared.Ids;
import co.gov.putumayo.estampillas.shared.TaxPeriod;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;

/** A summons that was served; never changed. */
@Entity
@Table(name = "summons")
class Summons {

    @Id private UUID id;

    @Column(name = "entity_nit")
    private String entityNit;

    @Enumerated(EnumType.STRING)
    private DeclarantKind kind;

    private LocalDate period;

    @Enumerated(EnumType.STRING)
    private Purpose purpose;

    @Column(name = "act_number")
    private String actNumber;

    @Column(name = "issued_on")
    private LocalDate issuedOn;

    @Column(name = "served_on")
    private LocalDate servedOn;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected Summons() {}

    Summons(
            String entityNit,
            DeclarantKind kind,
            TaxPeriod period,
            Purpose purpose,
            String actNumber,
            LocalDate issuedOn,
            LocalDate servedOn,
            Instant recordedAt) {
        this.id = Ids.next();
        this.entityNit = entityNit;
        this.kind = kind;
        this.period = period.firstDay();
        this.purpose = purpose;
        this.actNumber = actNumber;
        this.issuedOn = issuedOn;
        this.servedOn = servedOn;
        this.recordedAt = recordedAt;
    }

    SummonsView view() {
        return new SummonsView(
                id,
                entityNit,
                kind.code(),
                YearMonth.from(period).toString(),
                purpose.code(),
                actNumber,
                issuedOn,
                servedOn,
                recordedAt);
    }
}

package co.gov.putumayo.estampillas.declaration.registry;

import co.gov.putumayo.estampillas.shared.Ids;
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

/** A registration: it makes a declaration owed each month, until its end is reported. */
@Entity
@Table(name = "declarant")
class Declarant {

    @Id private UUID id;

    @Column(name = "entity_nit")
    private String entityNit;

    @Enumerated(EnumType.STRING)
    private DeclarantKind kind;

    @Column(name = "registered_on")
    private LocalDate registeredOn;

    @Column(name = "ceased_on")
    private LocalDate ceasedOn;

    @Column(name = "cessation_reported_on")
    private LocalDate cessationReportedOn;

    @Column(name = "accountant_signs")
    private boolean accountantSigns;

    @Column(name = "contact_email")
    private String contactEmail;

    @Column(name = "created_at")
    private Instant createdAt;

    protected Declarant() {}

    Declarant(
            String entityNit,
            DeclarantKind kind,
            LocalDate registeredOn,
            boolean accountantSigns,
            String contactEmail,
            Instant createdAt) {
        this.id = Ids.next();
        this.entityNit = entityNit;
        this.kind = kind;
        this.registeredOn = registeredOn;
        this.accountantSigns = accountantSigns;
        this.contactEmail = contactEmail;
        this.createdAt = createdAt;
    }

    boolean hasCeased() {
        return cessationReportedOn != null;
    }

    /** Declarations are owed until the end is reported, not until it happens (art. 404). */
    void reportCessation(LocalDate ceased, LocalDate reported) {
        this.ceasedOn = ceased;
        this.cessationReportedOn = reported;
    }

    void change(boolean needsAccountant, String email) {
        this.accountantSigns = needsAccountant;
        this.contactEmail = email;
    }

    DeclarantView view() {
        return new DeclarantView(
                id,
                entityNit,
                kind.code(),
                registeredOn,
                ceasedOn,
                cessationReportedOn,
                YearMonth.from(registeredOn).toString(),
                hasCeased() ? YearMonth.from(cessationReportedOn).toString() : null,
                accountantSigns,
                contactEmail);
    }
}

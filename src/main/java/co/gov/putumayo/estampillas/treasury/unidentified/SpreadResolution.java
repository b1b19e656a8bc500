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
import java.time.YearMonth;
import java.util.UUID;

/** The reasoned resolution that spreads money over the stamps (art. 300). */
@Entity
@Table(name = "unidentified_resolution")
class SpreadResolution {

    @Id private UUID id;
    private String number;

    @Column(name = "resolution_date")
    private LocalDate date;

    @Column(name = "document_sha256")
    private String documentSha256;

    private String reason;
    private LocalDate month;
    private BigDecimal amount;

    @Enumerated(EnumType.STRING)
    private ResolutionState state;

    @Column(name = "prepared_by")
    private String preparedBy;

    @Column(name = "prepared_at")
    private Instant preparedAt;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    protected SpreadResolution() {}

    SpreadResolution(
            String number,
            LocalDate date,
            String documentSha256,
            String reason,
            YearMonth month,
            BigDecimal amount,
            String preparedBy,
            Instant preparedAt) {
        this.id = Ids.next();
        this.number = number;
        this.date = date;
        this.documentSha256 = documentSha256;
        this.reason = reason;
        this.month = month.atDay(1);
        this.amount = amount;
        this.state = ResolutionState.PREPARED;
        this.preparedBy = preparedBy;
        this.preparedAt = preparedAt;
    }

    /** The caller has checked that it waits for a decision and that another person decides. */
    void decide(ResolutionState decision, String person, Instant moment) {
        state = decision;
        decidedBy = person;
        decidedAt = moment;
    }

    UUID id() {
        return id;
    }

    String number() {
        return number;
    }

    LocalDate date() {
        return date;
    }

    String documentSha256() {
        return documentSha256;
    }

    String reason() {
        return reason;
    }

    YearMonth month() {
        return YearMonth.from(month);
    }

    BigDecimal amount() {
        return amount;
    }

    ResolutionState state() {
        return state;
    }

    String preparedBy() {
        return preparedBy;
    }

    String decidedBy() {
        return decidedBy;
    }
}

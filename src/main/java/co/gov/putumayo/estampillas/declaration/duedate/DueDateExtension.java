package co.gov.putumayo.estampillas.declaration.duedate;

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
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** A legal act that moves the due date of a period: proposed by one person, decided once. */
@Entity
@Table(name = "due_date_extension")
class DueDateExtension {

    /** Later acts prevail; of two of one day, the one that gives more time. */
    static final Comparator<DueDateExtension> PREVAILING_LAST =
            Comparator.comparing((DueDateExtension act) -> act.legalActDate)
                    .thenComparing(act -> act.dueDate);

    /** What the act spares those who file until the new date. */
    enum Relief {
        /** Only the penalty for filing late: contingency or force majeure (art. 414). */
        PENALTY,
        /** The payment itself was put off, so no interest runs either. */
        PENALTY_AND_INTEREST;

        /** As written in the API. */
        String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        static Optional<Relief> of(String code) {
            return Stream.of(values()).filter(relief -> relief.code().equals(code)).findFirst();
        }

        static List<String> codes() {
            return Stream.of(values()).map(Relief::code).toList();
        }
    }

    @Id private UUID id;

    private LocalDate period;

    @Column(name = "due_date")
    private LocalDate dueDate;

    @Column(name = "legal_act")
    private String legalAct;

    @Column(name = "legal_act_date")
    private LocalDate legalActDate;

    private String reason;

    @Enumerated(EnumType.STRING)
    private Relief relief;

    @Enumerated(EnumType.STRING)
    private ExtensionState state;

    @Column(name = "proposed_by")
    private String proposedBy;

    @Column(name = "proposed_at")
    private Instant proposedAt;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "discard_reason")
    private String discardReason;

    protected DueDateExtension() {}

    DueDateExtension(
            TaxPeriod period,
            LocalDate dueDate,
            String legalAct,
            LocalDate legalActDate,
            String reason,
            Relief relief,
            String proposedBy,
            Instant proposedAt) {
        this.id = Ids.next();
        this.period = period.firstDay();
        this.dueDate = dueDate;
        this.legalAct = legalAct;
        this.legalActDate = legalActDate;
        this.reason = reason;
        this.relief = relief;
        this.state = ExtensionState.PROPOSED;
        this.proposedBy = proposedBy;
        this.proposedAt = proposedAt;
    }

    boolean isOpen() {
        return state == ExtensionState.PROPOSED;
    }

    boolean wasProposedBy(String person) {
        return person.equals(proposedBy);
    }

    void approve(String person, Instant moment) {
        decide(ExtensionState.APPROVED, person, moment);
    }

    void discard(String why, String person, Instant moment) {
        discardReason = why;
        decide(ExtensionState.DISCARDED, person, moment);
    }

    private void decide(ExtensionState outcome, String person, Instant moment) {
        if (!isOpen()) {
            throw new IllegalStateException(id + " is " + state);
        }
        state = outcome;
        decidedBy = person;
        decidedAt = moment;
    }

    RecordedExtension recorded() {
        return new RecordedExtension(
                id,
                YearMonth.from(period).toString(),
                dueDate,
                legalAct,
                legalActDate,
                reason,
                relief.code(),
                state,
                proposedBy,
                proposedAt,
                decidedBy,
                decidedAt,
                discardReason);
    }

    boolean moves(YearMonth month) {
        return YearMonth.from(period).equals(month);
    }

    /** An act gives time and cannot take any from what the statute gives. */
    DueDate applyTo(DueDate ordinary) {
        if (!dueDate.isAfter(ordinary.dueDate())) {
            return ordinary;
        }
        return new DueDate(
                ordinary.period(),
                dueDate,
                relief == Relief.PENALTY_AND_INTEREST ? dueDate : ordinary.paymentDueDate(),
                new DueDate.Extension(ordinary.dueDate(), legalAct, legalActDate, reason));
    }
}

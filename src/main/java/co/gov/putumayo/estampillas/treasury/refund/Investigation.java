package co.gov.putumayo.estampillas.treasury.refund;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The investigation that suspends the term (art. 631).
 *
 * @param until last day on which the term stands still
 * @param endedOn null while it runs; the term goes on from the next day, or from that after {@code
 *     until}
 */
@Embeddable
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "RefundInvestigationRecord")
public record Investigation(
        @Enumerated(EnumType.STRING) @Column(name = "investigation_cause") InvestigationCause cause,
        @Column(name = "investigation_reasons") String reasons,
        @Column(name = "investigated_from") LocalDate from,
        @Column(name = "investigated_until") LocalDate until,
        @Column(name = "investigation_ended") LocalDate endedOn,
        @Column(name = "findings") String findings) {

    /** Calendar days by which the term is put off if it lasts to the end. */
    long days() {
        return ChronoUnit.DAYS.between(from, until);
    }

    Investigation ended(LocalDate on, String found) {
        return new Investigation(cause, reasons, from, until, on, found);
    }

    /** Calendar days of suspension that were not needed. */
    long unused() {
        return endedOn.isBefore(until) ? ChronoUnit.DAYS.between(endedOn, until) : 0;
    }
}

package co.gov.putumayo.estampillas.treasury.refund;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a request lacked (arts. 630, 632).
 *
 * @param mendUntil last day to mend it; asked within it, it counts as asked in time (par. 1)
 * @param mendedOn null until it is
 */
@Embeddable
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "RefundInadmissionRecord")
public record Inadmission(
        @Enumerated(EnumType.STRING) @Column(name = "inadmission_cause") InadmissionCause cause,
        @Column(name = "inadmission_reasons") String reasons,
        @Column(name = "inadmitted_on") LocalDate inadmittedOn,
        @Column(name = "mend_until") LocalDate mendUntil,
        @Column(name = "mended_on") LocalDate mendedOn) {

    Inadmission mended(LocalDate on) {
        return new Inadmission(cause, reasons, inadmittedOn, mendUntil, on);
    }
}

package co.gov.putumayo.estampillas.treasury.refund;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A special requirement on the declaration that holds the money: what it contests is refused for
 * the time being (art. 630 par. 2).
 *
 * @param notifiedOn of the requirement; from this day on current interest runs on what is confirmed
 *     (art. 634-1)
 * @param recordedOn from the next day on the term to give back stands still
 * @param otherCase of what is not contested or, in that one, of what is; null when all is contested
 */
@Embeddable
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "RefundContestRecord")
public record Contest(
        @Schema(examples = "Requerimiento especial 0045 de 2026") @Column(name = "requirement")
                String requirement,
        @Column(name = "requirement_notified_on") LocalDate notifiedOn,
        @Column(name = "contested_on") LocalDate recordedOn,
        @Column(name = "contested_by") String recordedBy,
        @Schema(examples = "DEV-2026-0000002") @Column(name = "contest_other") String otherCase) {

    public Contest naming(String other) {
        return new Contest(requirement, notifiedOn, recordedOn, recordedBy, other);
    }
}

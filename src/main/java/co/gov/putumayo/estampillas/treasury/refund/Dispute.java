package co.gov.putumayo.estampillas.treasury.refund;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A refusal that a later act took back (art. 634-1).
 *
 * @param refusalNotifiedOn from this day on current interest runs, if the refund is approved
 * @param act that decided the payer's recourse
 */
@Embeddable
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "RefundDisputeRecord")
public record Dispute(
        @Column(name = "refused_by") String refusedBy,
        @Column(name = "refusal_notified_on") LocalDate refusalNotifiedOn,
        @Column(name = "dispute_act") String act,
        @Column(name = "dispute_act_on") LocalDate actOn,
        @Column(name = "reopened_by") String reopenedBy) {}

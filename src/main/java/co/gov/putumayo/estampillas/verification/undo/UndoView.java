package co.gov.putumayo.estampillas.verification.undo;

import co.gov.putumayo.estampillas.shared.LegalTime;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The wish to undo an annulment, as officers see it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "AnnulmentUndo",
        requiredProperties = {"id", "receiptNumber", "reason", "requestedBy", "requestedAt"})
public record UndoView(
        UUID id,
        @Schema(examples = "R-2026-0000001") String receiptNumber,
        @Schema(examples = "Se anuló para el contrato CO-2026-041; era el CO-2026-014")
                String reason,
        @Schema(description = "User of the identity provider.", examples = "oficial.gobernacion")
                String requestedBy,
        @Schema(examples = "2026-03-20T09:00:00-05:00") OffsetDateTime requestedAt,
        @Schema(description = "Absent while nobody decided.") UndoDecision decision,
        @Schema(description = "Only when REJECTED.") String decisionReason,
        @Schema(description = "Never who requested it.", examples = "jefe.gobernacion")
                String decidedBy,
        @Schema(examples = "2026-03-20T10:00:00-05:00") OffsetDateTime decidedAt) {

    static UndoView of(AnnulmentUndo undo, String receiptNumber) {
        return new UndoView(
                undo.id(),
                receiptNumber,
                undo.reason(),
                undo.requestedBy(),
                inBogota(undo.requestedAt()),
                undo.decision(),
                undo.decisionReason(),
                undo.decidedBy(),
                undo.decidedAt() == null ? null : inBogota(undo.decidedAt()));
    }

    static OffsetDateTime inBogota(Instant moment) {
        return moment.truncatedTo(ChronoUnit.SECONDS).atZone(LegalTime.BOGOTA).toOffsetDateTime();
    }
}

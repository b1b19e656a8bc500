package co.gov.putumayo.estampillas.declaration.duedate;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An act that was recorded, whether or not it counts or a later one prevails. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "RecordedDueDateExtension",
        description = "An act that moves a due date, with who did what and when.")
public record RecordedExtension(
        UUID id,
        @Schema(examples = "2026-10") String period,
        @Schema(examples = "2026-11-26") LocalDate dueDate,
        @Schema(examples = "Resolución 045 de 2026") String legalAct,
        @Schema(examples = "2026-11-24") LocalDate legalActDate,
        @Schema(examples = "Indisponibilidad de los servicios electrónicos") String reason,
        @Schema(description = "penalty or penalty-and-interest", examples = "penalty")
                String relief,
        @Schema(description = "It counts when APPROVED.") ExtensionState state,
        @Schema(description = "Absent of acts recorded before two people were asked for.")
                String proposedBy,
        Instant proposedAt,
        @Schema(description = "Who approved or discarded it.") String decidedBy,
        Instant decidedAt,
        String discardReason) {}

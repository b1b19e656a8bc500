package co.gov.putumayo.estampillas.declaration.duedate;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An act that was recorded, whether or not a later one prevails. */
@Schema(name = "RecordedDueDateExtension", description = "An act that moved a due date.")
public record RecordedExtension(
        UUID id,
        @Schema(examples = "2026-10") String period,
        @Schema(examples = "2026-11-26") LocalDate dueDate,
        @Schema(examples = "Resolución 045 de 2026") String legalAct,
        @Schema(examples = "2026-11-24") LocalDate legalActDate,
        @Schema(examples = "Indisponibilidad de los servicios electrónicos") String reason,
        @Schema(description = "penalty or penalty-and-interest", examples = "penalty")
                String relief) {}

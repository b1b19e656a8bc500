package co.gov.putumayo.estampillas.declaration.summons;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A summons as Rentas reads it. */
@Schema(name = "Summons", description = "A summons that was served.")
public record SummonsView(
        UUID id,
        @Schema(examples = "800247940") String nit,
        @Schema(examples = "withholding") String kind,
        @Schema(examples = "2026-01") String period,
        @Schema(description = "declare or correct", examples = "declare") String purpose,
        @Schema(examples = "EMP-2026-031") String actNumber,
        @Schema(examples = "2026-04-06") LocalDate issuedOn,
        @Schema(examples = "2026-04-10") LocalDate servedOn,
        Instant recordedAt) {}

package co.gov.putumayo.estampillas.treasury.unidentified;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A reasoned resolution that spreads money over the stamps (art. 300). */
@Schema(
        name = "SpreadResolutionRequest",
        requiredProperties = {"number", "date", "documentSha256", "reason", "month", "money"})
public record ResolutionRequest(
        @Schema(examples = "0412") String number,
        @Schema(format = "date", examples = "2026-04-15") String date,
        @Schema(description = "SHA-256 of the signed resolution, hexadecimal.")
                String documentSha256,
        @Schema(examples = "Agotada la identificación de las consignaciones de marzo")
                String reason,
        @Schema(description = "Month whose collection gives the proportions.", examples = "2026-03")
                String month,
        @Schema(description = "At most 200.") List<UUID> money) {}

package co.gov.putumayo.estampillas.treasury.unidentified;

import co.gov.putumayo.estampillas.treasury.ledger.Amounts;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A resolution and what it gives each stamp. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "SpreadResolution",
        requiredProperties = {
            "id",
            "number",
            "date",
            "documentSha256",
            "reason",
            "month",
            "amount",
            "state",
            "preparedBy",
            "shares"
        })
public record ResolutionView(
        UUID id,
        String number,
        LocalDate date,
        String documentSha256,
        String reason,
        @Schema(examples = "2026-03") String month,
        @Schema(description = "Pesos spread.") BigDecimal amount,
        ResolutionState state,
        String preparedBy,
        @Schema(description = "Absent until decided.") String decidedBy,
        @Schema(description = "Pesos of each stamp; until it is approved, as of now.")
                Map<String, BigDecimal> shares) {

    static ResolutionView of(SpreadResolution resolution, Map<String, BigDecimal> shares) {
        return new ResolutionView(
                resolution.id(),
                resolution.number(),
                resolution.date(),
                resolution.documentSha256(),
                resolution.reason(),
                resolution.month().toString(),
                Amounts.plain(resolution.amount()),
                resolution.state(),
                resolution.preparedBy(),
                resolution.decidedBy(),
                shares);
    }
}

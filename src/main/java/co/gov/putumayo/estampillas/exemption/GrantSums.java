package co.gov.putumayo.estampillas.exemption;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was granted in a time and not collected. */
@Schema(
        name = "ExemptionSums",
        requiredProperties = {"from", "to", "notCollected", "items"})
public record GrantSums(
        LocalDate from,
        LocalDate to,
        @Schema(description = "Pesos not collected in all.", examples = "81000000")
                long notCollected,
        List<Row> items) {

    @Schema(name = "ExemptionSum")
    public record Row(
            @Schema(examples = "305-2") String exemption,
            @Schema(examples = "305-2") String article,
            @Schema(examples = "pro-cultura") String levy,
            @Schema(examples = "Estampilla Pro-Cultura") String name,
            @Schema(description = "How many exemptions freed from it.", examples = "12")
                    long grants,
            @Schema(description = "Pesos not collected.", examples = "5000000")
                    long notCollected) {}
}

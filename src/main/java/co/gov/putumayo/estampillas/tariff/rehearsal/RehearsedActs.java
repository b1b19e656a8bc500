package co.gov.putumayo.estampillas.tariff.rehearsal;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The acts of a year, computed again. */
@Schema(description = "Liquidations of a year computed again; amounts in pesos.")
public record RehearsedActs(
        LocalDate from,
        LocalDate to,
        @Schema(description = "Acts computed again.", examples = "1250") int acts,
        @Schema(description = "Whether the year had more than were looked at.") boolean cut,
        @Schema(description = "Acts that would owe another amount.", examples = "37") int changed,
        @Schema(
                        description =
                                "Acts that could not be assessed so; they count in no amount.",
                        examples = "0")
                int notAssessable,
        @Schema(examples = "81000000") long recorded,
        @Schema(examples = "83000000") long rehearsed,
        @Schema(examples = "2000000") long difference,
        List<LevyDifference> byLevy,
        @Schema(description = "Those that change most.") List<ActDifference> largest) {

    /** A levy, over all acts. */
    @Schema(description = "A levy that changes, over all acts.")
    public record LevyDifference(
            @Schema(examples = "pro-cultura") String levy,
            long recorded,
            long rehearsed,
            long difference) {}

    /** One act. */
    @Schema(description = "An act that changes.")
    public record ActDifference(
            @Schema(examples = "L-2026-0000001") String number,
            LocalDate date,
            @Schema(examples = "contract") String act,
            long recorded,
            long rehearsed,
            long difference) {}
}

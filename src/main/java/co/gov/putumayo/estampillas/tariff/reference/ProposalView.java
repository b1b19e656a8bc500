package co.gov.putumayo.estampillas.tariff.reference;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A version of a value with its history. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "ValueProposal", description = "A version of a value, with who did what and when.")
public record ProposalView(
        UUID id,
        @Schema(description = "UVT, SMMLV, UVB, USURY or INFLATION", examples = "USURY")
                String unit,
        @Schema(description = "A year; for USURY a month.", examples = "2026-10") String period,
        @Schema(
                        description = "Pesos, or a fraction for rates; decimal string.",
                        examples = "0.2924")
                String value,
        @Schema(description = "Published when it was proposed; absent when none was.")
                String previousValue,
        @Schema(description = "Act that fixes it.", examples = "Res. SFC 1390 de 2026")
                String source,
        @Schema(description = "Why what was published is corrected.") String reason,
        ProposalState state,
        String proposedBy,
        Instant proposedAt,
        @Schema(description = "Who published or discarded it.") String decidedBy,
        Instant decidedAt,
        String discardReason) {}

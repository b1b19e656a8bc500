package co.gov.putumayo.estampillas.tariff.reference;

import co.gov.putumayo.estampillas.tariff.rehearsal.PastEstimates;
import co.gov.putumayo.estampillas.tariff.rehearsal.RehearsedActs;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a proposed value would have done. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "What a proposed value would have done.")
public record ValueRehearsal(
        ProposalView proposal,
        @Schema(
                        description =
                                "Published value of the year, or month, before; decimal string.",
                        examples = "0.2966")
                String valueBefore,
        @Schema(description = "Change on it; fraction as a decimal string.", examples = "-0.0142")
                String changeOnBefore,
        @Schema(
                        description =
                                "Liquidations of the year computed again with it: of its own year when"
                                        + " it corrects one, otherwise of the year before. Only for UVT,"
                                        + " SMMLV and UVB.")
                RehearsedActs liquidations,
        @Schema(description = "Penalties and interest that it changes.")
                List<PastEstimates.Estimate> estimates) {}

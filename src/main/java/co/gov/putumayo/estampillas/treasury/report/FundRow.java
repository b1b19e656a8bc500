package co.gov.putumayo.estampillas.treasury.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a fund was given and what left it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "FundRow",
        requiredProperties = {"kind", "fund", "given", "taken"})
record FundRow(
        @Schema(description = "PENSION (art. 308) or DESTINATION.", examples = "PENSION")
                String kind,
        @Schema(examples = "pensiones-departamento") String fund,
        @Schema(
                        description = "Stamp the money is of; absent for transfers of several.",
                        examples = "pro-cultura")
                String levy,
        @Schema(description = "Pesos.", examples = "16200000") BigDecimal given,
        @Schema(description = "Pesos transferred, or given back to payers.", examples = "16200000")
                BigDecimal taken) {}

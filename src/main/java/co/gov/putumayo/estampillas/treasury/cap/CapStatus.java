package co.gov.putumayo.estampillas.treasury.cap;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How much of a cap is used. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "EmissionCapStatus",
        requiredProperties = {
            "code", "levy", "article", "reading", "warns", "used", "level", "missing"
        })
public record CapStatus(
        @Schema(examples = "itp-letras") String code,
        @Schema(examples = "pro-desarrollo-itp") String levy,
        @Schema(examples = "340") String article,
        @Schema(description = "What the article is taken to say.") String reading,
        @Schema(description = "False for a reading that is kept but does not warn.") boolean warns,
        @Schema(description = "Pesos that may be issued; absent without data.") BigDecimal cap,
        @Schema(
                        description =
                                "Pesos issued, measured as the cap is: at constant prices of its base"
                                        + " year or, for a share of the budget, of the year.")
                BigDecimal used,
        @Schema(description = "Used of the cap, decimal string.", examples = "0.4231")
                String fraction,
        CapLevel level,
        @Schema(description = "What is missing to measure it.", examples = "price-index 2016")
                List<String> missing) {}

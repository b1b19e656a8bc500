package co.gov.putumayo.estampillas.tariff;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An act that the statute does not tax. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Exemption")
public record ExemptionView(
        @Schema(examples = "305-2") String code,
        @Schema(description = "Spanish text.") String text,
        @Schema(description = "Types of act it may be granted to; empty means any.")
                List<String> actTypes,
        @Schema(description = "Levies it frees from; empty means every stamp.") List<String> levies,
        @Schema(description = "Types of entity that may grant it; empty means any.")
                List<String> entityTypes,
        @Schema(description = "any, person or company", examples = "company") String beneficiary,
        @Schema(description = "Whether each person has it once a year.") boolean onceAYear,
        @Schema(examples = "766/2018") String ordinance,
        @Schema(examples = "305-2") String article,
        @Schema(examples = "2018-06-05") LocalDate validFrom,
        @Schema(description = "Last day; absent while it has none.") LocalDate validTo) {}
